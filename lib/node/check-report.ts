import { annotationsReport } from '../report/annotations-report.ts';
import { claimReviewReport } from '../report/claim-review-report.ts';
import { csvReport } from '../report/csv-report.ts';
import { htmlReport } from '../report/html-report.ts';
import { jsonReport } from '../report/json-report.ts';
import { markdownReport } from '../report/markdown-report.ts';
import type { Report } from '../report/report.ts';
import { sarifReport } from '../report/sarif-report.ts';
import { terminalReport } from '../report/terminal-report.ts';
import type { CheckOptions } from './check-options.ts';
import { hasColours } from './terminal.ts';

/** The report in the format that was asked for. */
export function reportText(report: Report, { format, output, quiet }: CheckOptions): string {
  switch (format) {
    case 'json':
      return jsonReport(report);
    case 'markdown':
      return markdownReport(report);
    case 'csv':
      return csvReport(report);
    case 'html':
      return htmlReport(report);
    case 'sarif':
      return sarifReport(report);
    case 'claimreview':
      return claimReviewReport(report);
    case 'annotations':
      return annotationsReport(report);
    case 'text': {
      const colours = output === undefined && hasColours(process.stdout, process.env);
      return terminalReport(report, { colours, quiet });
    }
  }
}

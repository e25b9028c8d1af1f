import { annotationsReport } from './annotations-report.ts';
import { claimReviewReport } from './claim-review-report.ts';
import { csvReport } from './csv-report.ts';
import { htmlReport } from './html-report.ts';
import { jsonReport } from './json-report.ts';
import { markdownReport } from './markdown-report.ts';
import type { Report } from './report.ts';
import { sarifReport } from './sarif-report.ts';

/** A format that a report can be saved in. */
export interface ReportFormat {
  readonly id: 'markdown' | 'html' | 'csv' | 'json' | 'sarif' | 'claimreview' | 'annotations';
  /** Its name, the same in every language. */
  readonly name: string;
  /** Ending of its files. */
  readonly ending: string;
  readonly type: string;
  write(report: Report): string;
}

/** Every format for files, the one for people first. */
export const REPORT_FORMATS: readonly ReportFormat[] = [
  { id: 'markdown', name: 'Markdown', ending: '.md', type: 'text/markdown', write: markdownReport },
  { id: 'html', name: 'HTML', ending: '.html', type: 'text/html', write: htmlReport },
  { id: 'csv', name: 'CSV', ending: '.csv', type: 'text/csv', write: csvReport },
  { id: 'json', name: 'JSON', ending: '.json', type: 'application/json', write: jsonReport },
  { id: 'sarif', name: 'SARIF 2.1.0', ending: '.sarif', type: 'application/json', write: sarifReport },
  {
    id: 'claimreview',
    name: 'ClaimReview',
    ending: '.jsonld',
    type: 'application/ld+json',
    write: claimReviewReport,
  },
  {
    id: 'annotations',
    name: 'Web Annotations',
    ending: '.jsonld',
    type: 'application/ld+json',
    write: annotationsReport,
  },
];

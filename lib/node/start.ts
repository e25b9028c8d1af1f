import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { BrowserProblem } from './browser-problem.ts';
import { BROWSER_NAME, findOrInstallBrowser, PROJECT } from './browsers.ts';
import type { CheckedToolbar } from './drive-controls.ts';
import { launchBrowser } from './drive-launch.ts';
import type { DrivenPage } from './drive-page.ts';
import { readArguments, type StartRequest, USAGE } from './start-arguments.ts';
import { buildExtension } from './start-build.ts';
import { reportLines } from './start-report.ts';
import { servePage } from './start-server.ts';

/** Opens a page in a browser with the extension and checks it; gives the exit code. */
async function start(args: readonly string[]): Promise<number> {
  // npm runs its scripts in the project's folder and tells here where the person stands.
  const request = readArguments(args, process.env.INIT_CWD ?? process.cwd());
  if (request === 'help') {
    console.log(USAGE);
    return 0;
  }
  const program = await findOrInstallBrowser(request.kind, (line) => console.error(line));
  await buildExtension(request.kind);
  const { target } = request;
  if ('address' in target) return show(request, program, target.address);
  const server = await servePage(target.file);
  try {
    return await show(request, program, server.address);
  } finally {
    await server.close();
  }
}

async function show({ kind, name }: StartRequest, program: string, address: string): Promise<number> {
  const headless = !hasDisplay();
  const browser = await launchBrowser(kind, { program, headless, ...(headless && { scale: 2 }) });
  try {
    const page = await browser.firstPage();
    if (!headless) await browser.showToolbarButton();
    console.log(`${BROWSER_NAME[kind]} (${program}) opens ${address}.`);
    await visit(page, address);
    await page.pressToolbarButton();
    const toolbar = await page.checked();
    for (const line of reportLines(name, toolbar)) console.log(line);
    await openFirstCard(page);
    if (headless) console.log(`No display; the page is in ${await picture(page, `${name}-${kind}`)}.`);
    else {
      console.log('The browser stays open until you close it.');
      await browser.gone;
    }
    return exitCode(toolbar);
  } finally {
    await browser.close();
  }
}

/** Whether a window could be seen. Windows and macOS always have a desktop. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens the address. A page that goes on loading is checked as far as it has come, as a reader would. */
async function visit(page: DrivenPage, address: string): Promise<void> {
  try {
    await page.page.goto(address, { waitUntil: 'load' });
  } catch (error) {
    const reason = error instanceof Error ? error : new Error(String(error));
    if (reason.name === 'TimeoutError' && page.page.url() !== 'about:blank') return;
    throw new BrowserProblem(`${address} cannot be opened (${reason.message.split('\n')[0]}).`);
  }
}

async function openFirstCard(page: DrivenPage): Promise<void> {
  const [mark] = (await page.marks()).filter(({ as }) => as === 'refuted');
  if (mark) await page.cardAt(mark.as, mark.text);
}

async function picture(page: DrivenPage, name: string): Promise<string> {
  const folder = `${PROJECT}.output/screenshots`;
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${name}.png` as const;
  await page.screenshot(file);
  return relative(process.cwd(), file);
}

function exitCode({ outcome }: CheckedToolbar): number {
  return outcome.state === 'failed' ? 1 : 0;
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BrowserProblem)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

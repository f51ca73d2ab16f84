// Makes a fresh clone ready: packages, and with --browser a Chromium to drive. Plain JavaScript, so that any Node 20 runs it
// before anything is installed.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installPackages();
  if (process.argv.includes('--browser')) findOrInstallBrowser();
}

function installPackages() {
  const installed = join(root, 'node_modules', '.crossread-lock');
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const fresh = existsSync(installed) && readFileSync(installed, 'utf8') === lock && existsSync(join(root, '.output/cli/crossread.mjs'));
  if (fresh) return;
  console.log('Installing packages…');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  run(process.execPath, ['-e', `require('fs').copyFileSync('package-lock.json','node_modules/.crossread-lock')`]);
}

function findOrInstallBrowser() {
  if (browserPath()) return;
  const root = process.getuid?.() === 0;
  if (process.platform === 'linux' && root && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('Installing Chromium…');
    run('apt-get', ['update', '-qq'], { DEBIAN_FRONTEND: 'noninteractive' });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], { DEBIAN_FRONTEND: 'noninteractive' });
    return;
  }
  console.error('No browser was found. Install Chrome, Chromium, Edge or Brave, or name one: CROSSREAD_BROWSER=/path/to/browser');
  process.exit(1);
}

/** The first Chrome, Chromium, Edge or Brave of this machine. */
export function browserPath() {
  const named = process.env.CROSSREAD_BROWSER;
  if (named) return existsSync(named) ? named : undefined;
  const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser'];
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':').concat('/usr/bin', '/snap/bin');
  const applications = {
    darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].map(name => `/Applications/${name}.app/Contents/MacOS/${name}`),
    win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean)
      .flatMap(base => ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'BraveSoftware\\Brave-Browser\\Application\\brave.exe'].map(tail => join(base, tail))),
  };
  const candidates = applications[process.platform] ?? commands.flatMap(command => folders.map(folder => join(folder, command)));
  return candidates.find(path => existsSync(path));
}

function run(command, args, env = {}) {
  execFileSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
}

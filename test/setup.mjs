// Makes a fresh clone ready: packages, with --browser a Chromium to drive, with --firefox a Firefox too where it can be had. Plain JavaScript, so that any Node 20 runs it
// before anything is installed.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

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
  if (mayInstall()) {
    console.log('Installing Chromium…');
    install('chromium', 'fonts-liberation');
    return;
  }
  console.error('No browser was found. Install Chrome, Chromium, Edge or Brave, or name one: CROSSREAD_BROWSER=/path/to/browser');
  process.exit(1);
}

/** Only as a help: where there is none, its tests say so and are left out. */
function installFirefox() {
  if (firefoxPath() || !mayInstall()) return;
  console.log('Installing Firefox…');
  try {
    install('firefox-esr');
  } catch (problem) {
    console.log(`Firefox could not be installed: ${problem.message}`);
  }
}

function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function install(...packages) {
  run('apt-get', ['update', '-qq'], { DEBIAN_FRONTEND: 'noninteractive' });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { DEBIAN_FRONTEND: 'noninteractive' });
}

/** The first Chrome, Chromium, Edge or Brave of this machine. */
export function browserPath() {
  const named = process.env.CROSSREAD_BROWSER;
  if (named) return existsSync(named) ? named : undefined;
  const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser'];
  const applications = {
    darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].map(name => `/Applications/${name}.app/Contents/MacOS/${name}`),
    win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean)
      .flatMap(base => ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'BraveSoftware\\Brave-Browser\\Application\\brave.exe'].map(tail => join(base, tail))),
  };
  return (applications[process.platform] ?? commandPaths(commands)).find(path => existsSync(path));
}

export function firefoxPath() {
  const named = process.env.CROSSREAD_FIREFOX;
  if (named) return existsSync(named) ? named : undefined;
  const applications = {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter(Boolean).map(base => join(base, 'Mozilla Firefox\\firefox.exe')),
  };
  return (applications[process.platform] ?? commandPaths(['firefox-esr', 'firefox'])).find(path => existsSync(path));
}

function commandPaths(commands) {
  const folders = (process.env.PATH ?? '').split(':').concat('/usr/bin', '/snap/bin');
  return commands.flatMap(command => folders.map(folder => join(folder, command)));
}

function run(command, args, env = {}) {
  execFileSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
}

// last, when all of this file is there
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installPackages();
  if (process.argv.includes('--browser')) findOrInstallBrowser();
  if (process.argv.includes('--firefox')) installFirefox();
}

// Makes a fresh clone ready: packages, with --browser a Chromium to drive, with --firefox a Firefox too where it can be
// had. Plain JavaScript, so that any Node 20 runs it before anything is installed.

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function installPackages() {
  const installed = join(root, 'node_modules', '.crossread-lock');
  const lock = join(root, 'package-lock.json');
  const isBuilt = existsSync(join(root, '.output/cli/crossread.mjs'));
  if (isBuilt && existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8')) return;
  console.log('Installing packages…');
  const problem = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (problem) giveUp(`The packages could not be installed: ${problem}. Mend that and start again.`);
  copyFileSync(lock, installed);
}

const BROWSER_ADVICE = 'Install Chrome, Chromium, Edge or Brave, or name one: CROSSREAD_BROWSER=/path/to/browser';

function findOrInstallBrowser() {
  if (browserPath()) return;
  const named = process.env.CROSSREAD_BROWSER;
  if (named) giveUp(`CROSSREAD_BROWSER names ${named}, which is not there. Name a browser that is, or leave it unset.`);
  const problem = mayInstall() ? install('Chromium', ['chromium', 'fonts-liberation']) : undefined;
  if (browserPath()) return;
  if (problem) console.error(`Chromium could not be installed: ${problem}.`);
  giveUp(`No browser was found. ${BROWSER_ADVICE}`);
}

/** Only as a help: where there is none, its tests say so and are left out. */
function installFirefox() {
  if (firefoxPath() || process.env.CROSSREAD_FIREFOX || !mayInstall()) return;
  const problem = install('Firefox', ['firefox-esr']);
  if (problem) console.log(`Firefox could not be installed: ${problem}. Its tests are left out.`);
}

function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/** Packages of Debian; what went wrong, if anything. */
function install(name, packages) {
  console.log(`Installing ${name}…`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  // a list that is not fresh may still do
  run('apt-get', ['update', '-qq'], quiet);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}

/** The first Chrome, Chromium, Edge or Brave of this machine. */
export function browserPath() {
  const named = process.env.CROSSREAD_BROWSER;
  if (named) return existsSync(named) ? named : undefined;
  const commands = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'brave-browser',
  ];
  const applications = {
    darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].map(
      name => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap(base =>
        [
          'Google\\Chrome\\Application\\chrome.exe',
          'Microsoft\\Edge\\Application\\msedge.exe',
          'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
        ].map(tail => join(base, tail)),
      ),
  };
  return (applications[process.platform] ?? commandPaths(commands)).find(path => existsSync(path));
}

export function firefoxPath() {
  const named = process.env.CROSSREAD_FIREFOX;
  if (named) return existsSync(named) ? named : undefined;
  const applications = {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
      .filter(Boolean)
      .map(base => join(base, 'Mozilla Firefox\\firefox.exe')),
  };
  return (applications[process.platform] ?? commandPaths(['firefox-esr', 'firefox'])).find(path => existsSync(path));
}

/** Whether a window can be seen here; a variable that is there and empty names no display. */
export function hasDisplay({ platform, env }) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** Where the shell would look for commands; without any PATH, where the system does. */
function commandPaths(commands) {
  const folders = (process.env.PATH ?? '/usr/bin:/bin').split(':').filter(Boolean);
  return commands.flatMap(command => folders.map(folder => join(folder, command)));
}

/** What went wrong, in words; undefined if nothing did. */
function run(command, args, env = {}) {
  const how = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' };
  const { status, error, signal } = spawnSync(command, args, how);
  if (status === 0) return undefined;
  if (error?.code === 'ENOENT') return `there is no ${command} on this machine's PATH`;
  if (error) return `${command} would not start (${error.code})`;
  return `${command} ended with ${signal ?? `status ${status}`}`;
}

function giveUp(message) {
  console.error(message);
  process.exit(1);
}

// last, when all of this file is there
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installPackages();
  if (process.argv.includes('--browser')) findOrInstallBrowser();
  if (process.argv.includes('--firefox')) installFirefox();
}

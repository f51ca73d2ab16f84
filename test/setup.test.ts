// The set-up as npm starts it, in a made clone on a made machine: on its PATH are Node and stand-ins that note what
// they are asked.

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { NODES } from './nodes.ts';
import { hasDisplay } from './setup.mjs';

vi.setConfig({ testTimeout: 30_000 }); // every test starts a process or two

const LOCK = '{ "lockfileVersion": 3 }';
const made = mkdtempSync(join(tmpdir(), 'crossread-setup-'));
afterAll(() => rmSync(made, { recursive: true, force: true }));

interface Machine {
  root?: boolean;
  /** commands that are there from the start */
  has?: readonly string[];
  /** whose installation fails */
  refuses?: string;
  env?: Readonly<Record<string, string>>;
}

/** Notes what it is asked, fails at one package, and puts the browsers that it is asked for on the PATH. */
const standIn = (house: string, command: string, refuses = 'nothing'): string => `#!/bin/sh
echo "${command} $*" >> '${house}/asked'
case " $* " in *" ${refuses} "*) echo "E: no ${refuses}" >&2; exit 100;; esac
for word; do case $word in chromium|firefox-esr) : > '${house}/bin/'$word;; esac; done
`;

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

function makeHouse(node: string, { has = ['apt-get'], refuses }: Machine): string {
  const house = mkdtempSync(join(made, 'house-'));
  write(join(house, 'asked'), '');
  write(join(house, 'package-lock.json'), LOCK);
  write(join(house, 'node_modules/.crossread-lock'), LOCK);
  write(join(house, '.output/cli/crossread.mjs'), '');
  write(join(house, 'package.json'), '{ "type": "module" }');
  mkdirSync(join(house, 'test'));
  copyFileSync(join(import.meta.dirname, 'setup.mjs'), join(house, 'test/setup.mjs'));
  mkdirSync(join(house, 'bin'));
  symlinkSync(node, join(house, 'bin/node'));
  for (const command of has) {
    write(join(house, 'bin', command), standIn(house, command, refuses));
    chmodSync(join(house, 'bin', command), 0o755);
  }
  return house;
}

interface SetUp {
  status: number | null;
  said: string;
  asked: string[];
}

function start(house: string, flags: readonly string[], { root = false, env = {} }: Machine): SetUp {
  const user = `data:text/javascript,${encodeURIComponent(`process.getuid = () => ${root ? 0 : 1000}`)}`;
  const args = ['--import', user, join(house, 'test/setup.mjs'), ...flags];
  const how = { env: { PATH: join(house, 'bin'), ...env }, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(join(house, 'bin/node'), args, how);
  const lines = readFileSync(join(house, 'asked'), 'utf8').split('\n');
  const asked = lines.filter(line => line && !line.endsWith('--version'));
  return { status, said: stdout + stderr, asked };
}

describe.runIf(process.platform === 'linux').each(NODES)('the set-up on Node $version', ({ path: node }) => {
  const setUp = (flags: readonly string[], machine: Machine = {}): SetUp =>
    start(makeHouse(node, machine), flags, machine);
  const installs = ({ asked }: SetUp): string[] =>
    asked.flatMap(line => / install .*--no-install-recommends (.+)/.exec(line)?.[1] ?? []);

  it('installs Chromium for root where there is no browser', () => {
    const done = setUp(['--browser'], { root: true });
    expect(done).toMatchObject({ status: 0, said: 'Installing Chromium…\n' });
    expect(installs(done)).toEqual(['chromium fonts-liberation']);
  });

  it('installs Firefox too where it is wanted', () => {
    const done = setUp(['--browser', '--firefox'], { root: true });
    expect(done).toMatchObject({ status: 0, said: 'Installing Chromium…\nInstalling Firefox…\n' });
    expect(installs(done)).toEqual(['chromium fonts-liberation', 'firefox-esr']);
  });

  it('asks another user to install a browser, and installs none', () => {
    const done = setUp(['--browser', '--firefox']);
    expect(done).toMatchObject({ status: 1, asked: [] });
    expect(done.said).toMatch(
      /^No browser was found\. Install .+, or name one: CROSSREAD_BROWSER=\/path\/to\/browser\n$/,
    );
  });

  const BROWSERS = ['chromium', 'google-chrome', 'microsoft-edge', 'brave-browser'];
  it.each(BROWSERS)('installs nothing where %s and Firefox are there', browser => {
    const done = setUp(['--browser', '--firefox'], { root: true, has: ['apt-get', browser, 'firefox'] });
    expect(done).toMatchObject({ status: 0, asked: [], said: '' });
  });

  it('goes on without a Firefox that cannot be installed, and says so', () => {
    const machine = { root: true, has: ['apt-get', 'chromium'], refuses: 'firefox-esr' };
    const done = setUp(['--browser', '--firefox'], machine);
    expect(done.status).toBe(0);
    expect(done.said).toMatch(/Firefox could not be installed: apt-get ended with status 100\. Its tests are left/);
  });

  it.each<[string, Machine, RegExp]>([
    [
      'Chromium cannot be installed',
      { root: true, refuses: 'chromium' },
      /apt-get ended with status 100\.\n.+ Install /,
    ],
    ['there is no apt-get', { root: true, has: [] }, /^No browser was found\. Install /],
    ['the PATH is empty', { root: true, env: { PATH: '' } }, /^No browser was found\. Install /],
    [
      'the browser that is named is not there',
      { root: true, env: { CROSSREAD_BROWSER: '/nowhere' } },
      /names \/nowhere, /,
    ],
  ])('ends with what to do when %s', (_, machine, said) => {
    const done = setUp(['--browser'], machine);
    expect(done.status).toBe(1);
    expect(done.said).toMatch(said);
    expect(done.said).not.toMatch(/^\s+at |Error/m);
  });

  it('goes on with a package list that could not be renewed', () => {
    expect(setUp(['--browser'], { root: true, refuses: 'update' }).status).toBe(0);
  });

  it('installs the packages of another lock, once', () => {
    const machine: Machine = { has: ['npm'] };
    const house = makeHouse(node, machine);
    write(join(house, 'package-lock.json'), '{}');
    expect(start(house, [], machine)).toMatchObject({ status: 0, asked: [expect.stringMatching(/^npm ci /)] });
    expect(start(house, [], machine).asked).toHaveLength(1);
  });

  it.each<[string, Machine, string]>([
    ['fails', { has: ['npm'], refuses: 'ci' }, 'npm ended with status 100'],
    ['is missing', {}, 'there is no npm on this machine'],
  ])('ends in plain words when npm %s', (_, machine, said) => {
    const house = makeHouse(node, machine);
    rmSync(join(house, 'node_modules'), { recursive: true });
    const done = start(house, ['--browser'], machine);
    expect(done.status).toBe(1);
    expect(done.said).toContain(`The packages could not be installed: ${said}`);
    expect(done.said).not.toMatch(/^\s+at /m);
    expect(existsSync(join(house, 'node_modules/.crossread-lock'))).toBe(false);
  });
});

describe('a display', () => {
  it.each<[string, NodeJS.Platform, NodeJS.ProcessEnv, boolean]>([
    ['none without a variable', 'linux', {}, false],
    ['none where DISPLAY is empty', 'linux', { DISPLAY: '' }, false],
    ['X', 'linux', { DISPLAY: ':0' }, true],
    ['Wayland', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['Wayland beside an empty DISPLAY', 'linux', { DISPLAY: '', WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['macOS', 'darwin', {}, true],
    ['Windows', 'win32', {}, true],
  ])('is known: %s', (_, platform, env, expected) => expect(hasDisplay({ platform, env })).toBe(expected));
});

import { beforeEach, expect, test, vi } from 'vitest';
import { followCommands, followMenu } from '../../src/background/commands.ts';
import { browser, panels } from '../fakes/browser.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

const { action, commands, contextMenus, tabs } = browser;
const tab = { id: 7, windowId: 3 };
const NO_RECEIVER = Object.assign(new Error('Receiving end does not exist.'), { name: 'Error' });
const SCRIPT = 'script';

let changes = 0;
let answers: unknown = { value: 'true' };

followCommands(async () => void changes++);
followMenu();

beforeEach(() => {
  tabs.open.splice(0, tabs.open.length, { id: 7 });
  tabs.sent.length = 0;
  panels.length = 0;
  changes = 0;
  action.badges.clear();
});

/** What the page in the tab answers; an error stands for a page without the script. */
function answerWith(answer: unknown): void {
  answers = answer;
  vi.spyOn(tabs, 'sendMessage').mockImplementation(async (id, message) => {
    tabs.sent.push([id, message]);
    if (answers instanceof Error) throw answers;
    return answers as never;
  });
}

/** The calls that pages got, “script” for the one that is injected. */
const said = () =>
  tabs.sent.map(([id, message]) => {
    if (Array.isArray(message)) return [id, SCRIPT];
    const { call, args } = message as { call: string; args: string };
    return [id, call, ...JSON.parse(args)];
  });

/** Waits until everything that a command has started is done. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

const failure = (name: string) => ({ error: { name, message: 'It did not work' } });

test.each<[command: string, answer: unknown, said: unknown[], changes: number, badge: string | undefined]>([
  [
    'highlight',
    { value: 'null' },
    [
      [7, SCRIPT],
      [7, 'highlight'],
    ],
    0,
    undefined,
  ],
  [
    'highlight',
    failure('NothingSelected'),
    [
      [7, SCRIPT],
      [7, 'highlight'],
    ],
    0,
    '–',
  ],
  [
    'highlight',
    NO_RECEIVER,
    [
      [7, SCRIPT],
      [7, 'highlight'],
    ],
    0,
    '–',
  ],
  ['mark-page', { value: '{"start":0,"end":9}' }, [[7, 'inView']], 1, undefined],
  [
    'mark-page',
    NO_RECEIVER,
    [
      [7, 'inView'],
      [7, SCRIPT],
    ],
    0,
    undefined,
  ],
  ['next-finding', { value: 'true' }, [[7, 'step', true]], 0, undefined],
  [
    'next-finding',
    NO_RECEIVER,
    [
      [7, 'step', true],
      [7, SCRIPT],
    ],
    0,
    undefined,
  ],
  ['previous-finding', { value: 'false' }, [[7, 'step', false]], 0, undefined],
  ['unheard-of', { value: 'null' }, [], 0, undefined],
])('“%s”, where the page answers %j', async (command, answer, expected, times, badge) => {
  answerWith(answer);
  commands.press(command, tab);
  await settle();
  expect(said()).toEqual(expected);
  expect([changes, action.badges.get(7)]).toEqual([times, badge]);
  expect(panels).toEqual([]);
});

test.each(['highlight', 'mark-page', 'next-finding', 'previous-finding'])(
  '“%s” says on the button where no script may run, and does nothing without a tab',
  async (command) => {
    answerWith(NO_RECEIVER);
    commands.press(command);
    commands.press(command, { windowId: 3 });
    await settle();
    expect(said()).toEqual([]);
    tabs.open.length = 0;
    commands.press(command, tab);
    await settle();
    expect([action.badges.get(7), changes]).toEqual(['–', 0]);
    expect(said().filter(([, call]) => call === SCRIPT || call === 'highlight')).toEqual([]);
  },
);

test('the panel is opened in the window of the tab, and only there', () => {
  commands.press('open-panel');
  commands.press('open-panel', { id: 7 });
  expect(panels).toEqual([]);
  commands.press('open-panel', tab);
  expect([panels, said()]).toEqual([[3], []]);
});

test('another entry of the menu does nothing', async () => {
  answerWith({ value: 'null' });
  await contextMenus.press('other', { id: 7 });
  await contextMenus.press('highlight', {} as never);
  await settle();
  expect(said()).toEqual([]);
});

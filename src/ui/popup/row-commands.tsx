import type { Entry } from '../../present/entry.ts';
import { infoOf } from '../../present/index.ts';
import { BookmarkIcon, CloseIcon, CopyIcon, DownIcon, NoteIcon, PencilIcon, UpIcon } from '../design/icons.tsx';
import type { MenuItem } from '../design/more-menu.tsx';
import { t, translate } from '../shared/strings.ts';
import type { RowActions, Under } from './row-actions.ts';

interface Commands {
  entry: Entry;
  /** The place that was shown last; -1 for none. */
  at: number;
  goTo(place: number): void;
  setUnder(under: Under): void;
  hasQuestion: boolean;
  actions: RowActions;
}

/** The commands of a row, as its menu and its keys have them. */
export function listCommands({ entry, at, goTo, setUnder, hasQuestion, actions }: Commands): MenuItem[] {
  const { finding, all } = entry;
  const isKept = actions.marksOf(entry).length > 0;
  const write = () => {
    if (!isKept) actions.keep(entry);
    setUnder('note');
  };
  const writing: MenuItem[] = [
    {
      name: 'keep',
      label: t(isKept ? 'card_kept' : 'keep'),
      icon: <BookmarkIcon filled={isKept} />,
      shortcut: 'K',
      act: () => actions.toggle(entry),
    },
    { name: 'note', label: t('write_note'), icon: <NoteIcon />, shortcut: 'N', act: write },
    { name: 'correct', label: t('card_correct'), icon: <PencilIcon />, shortcut: 'E', act: () => setUnder('form') },
  ];
  const copying: MenuItem = {
    name: 'copy',
    label: t('copy_with_source'),
    icon: <CopyIcon />,
    shortcut: 'C',
    act: () => actions.copy(entry),
  };
  const going: MenuItem[] = [
    {
      name: 'earlier',
      label: t('card_previous'),
      icon: <UpIcon />,
      shortcut: '[',
      isFirst: true,
      act: () => goTo((Math.max(at, 0) + all.length - 1) % all.length),
    },
    { name: 'later', label: t('card_next'), icon: <DownIcon />, shortcut: ']', act: () => goTo((at + 1) % all.length) },
  ];
  const rejecting: MenuItem = {
    name: 'reject',
    label: translate(infoOf(finding.kind).rejectLabel),
    icon: <CloseIcon />,
    shortcut: 'X',
    isFirst: true,
    act: () => actions.reject(entry),
  };
  const asking: MenuItem = {
    name: 'check',
    label: t('check'),
    shortcut: 'W',
    act: () => setUnder('question'),
  };
  const { isPrivate } = actions.page;
  return [
    ...(isPrivate ? [] : writing.slice(0, 1)),
    ...(hasQuestion ? [asking] : []),
    copying,
    ...(isPrivate ? [] : writing.slice(1)),
    ...(all.length > 1 ? going : []),
    ...(isPrivate || !infoOf(finding.kind).rejectLabel ? [] : [rejecting]),
  ];
}

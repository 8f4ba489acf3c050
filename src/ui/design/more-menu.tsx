import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { onEscape } from './hold-focus.ts';
import { MoreIcon } from './icons.tsx';

/** A command of a menu: what it does, or the address that it opens in a new tab. */
export type MenuItem = {
  name: string;
  label: string;
  /** Whether it is the one that was chosen, in a menu of alternatives. */
  isChosen?: boolean;
  icon?: VNode;
  /** The key that does the same while the row is in focus. */
  shortcut?: string;
  /** Whether a line parts it from the one before. */
  isFirst?: boolean;
} & ({ act(): void } | { href: string });

interface MenuProps {
  label: string;
  items: MenuItem[];
  text?: string;
}

/**
 * The further commands for something: a button “…” with a menu (ARIA Authoring Practices Guide, menu button pattern). The arrow
 * keys, Home and End move in it. With `text`, which `label` contains, that is written on the button.
 */
export function MoreMenu({ label, items, text }: MenuProps) {
  /** Handles a key in the menu; false if it does nothing more here. */
  function handle({ key, target }: KeyboardEvent, all: HTMLElement[], close: () => void): boolean {
    const at = all.indexOf(target as HTMLElement);
    const next = { ArrowDown: (at + 1) % all.length, ArrowUp: at - 1, Home: 0, End: -1 }[key];
    const named = all[items.findIndex(({ shortcut }) => shortcut?.toLowerCase() === key.toLowerCase())];
    if (next !== undefined) all.at(next)?.focus();
    else if (key === 'Escape') close();
    else if (key === ' ')
      all[at]?.click(); // a link does nothing by itself
    else if (named) named.click();
    else return false;
    return true;
  }

  function press(event: KeyboardEvent, all: HTMLElement[], close: () => void): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Tab')
      close(); // and goes on from the button
    else if (handle(event, all, close)) event.preventDefault();
    event.stopPropagation();
  }

  return (
    <MenuButton label={label} text={text} opens="menu" stops="[role^=menuitem]">
      {(close, listStops) => (
        <div
          class="menu"
          role="menu"
          aria-label={label}
          tabIndex={-1}
          onKeyDown={(event) => press(event, listStops(), close)}
        >
          {items.map((item) => (
            <MenuRow
              key={item.name}
              item={item}
              role={item.isChosen === undefined ? 'menuitem' : 'menuitemradio'}
              onChoose={close}
            />
          ))}
        </div>
      )}
    </MenuButton>
  );
}

/** The same button with controls of any kind above the commands, in a dialog. */
export function MorePanel({ label, items, children }: Omit<MenuProps, 'text'> & { children: ComponentChildren }) {
  return (
    <MenuButton label={label} opens="dialog" stops="button:not([aria-haspopup]), input:checked">
      {(close) => (
        <div class="menu" role="dialog" aria-label={label} tabIndex={-1} onKeyDown={onEscape(close)}>
          {children}
          {items.map((item) => (
            <MenuRow key={item.name} item={item} onChoose={close} />
          ))}
        </div>
      )}
    </MenuButton>
  );
}

interface MenuButtonProps {
  label: string;
  text?: string | undefined;
  opens: 'menu' | 'dialog';
  /** Selects what the focus goes to. */
  stops: string;
  children(close: () => void, listStops: () => HTMLElement[]): VNode;
}

/** Events by which the reader may leave a menu. */
const LEAVING = ['pointerdown', 'click', 'auxclick', 'pointercancel', 'focusin'];

/** A button, and what it opens; a press elsewhere closes that. */
function MenuButton({ label, text, opens, stops, children }: MenuButtonProps) {
  const [opened, open] = useState<'first' | 'last' | null>(null); // where the focus goes first
  const around = useRef<HTMLDivElement>(null);
  const listStops = () => [...(around.current?.querySelectorAll<HTMLElement>(stops) ?? [])];
  const close = () => {
    around.current?.querySelector('button')?.focus();
    open(null);
  };

  useLayoutEffect(() => {
    if (!opened) return;
    const place = () => placeMenu(around.current?.querySelector('.menu'));
    place();
    listStops()
      .at(opened === 'first' ? 0 : -1)
      ?.focus({ preventScroll: true });
    // What is pressed must not move before the press ends, as it may when the menu goes and the card becomes smaller.
    let isPressed = false;
    const leave = ({ type, target }: Event) => {
      if (type !== 'focusin') isPressed = type === 'pointerdown';
      if (!isPressed && !around.current?.contains(target as Node)) open(null);
    };
    for (const type of LEAVING) document.addEventListener(type, leave, true);
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('resize', place);
      for (const type of LEAVING) document.removeEventListener(type, leave, true);
    };
  }, [opened]);

  function press(event: KeyboardEvent): void {
    if (opens !== 'menu' || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    event.stopPropagation();
    open(event.key === 'ArrowDown' ? 'first' : 'last');
  }

  return (
    <div class="more-menu" ref={around}>
      <Button
        class={text ? 'link' : 'icon-button'}
        data-act="more"
        title={text ? undefined : label}
        aria-label={text && label}
        aria-haspopup={opens}
        aria-expanded={opened !== null}
        onClick={() => (opened ? close() : open('first'))}
        onKeyDown={press}
      >
        {text ?? <MoreIcon />}
      </Button>
      {opened && children(close, listStops)}
    </div>
  );
}

/** Aligns a menu with the other end of its button, or puts it above, if it overflows what is around it, and scrolls it into view. */
function placeMenu(menu: Element | null | undefined): void {
  if (!menu) return;
  for (const attribute of ['data-flipped', 'data-above']) menu.removeAttribute(attribute);
  const { left, right, bottom, height } = menu.getBoundingClientRect();
  const room =
    (menu.parentElement?.getBoundingClientRect().top ?? 0) - (menu.closest('#panel')?.getBoundingClientRect().top ?? 0);
  const { clientWidth, clientHeight } = document.documentElement;
  menu.toggleAttribute('data-flipped', left < 0 || right > clientWidth);
  menu.toggleAttribute('data-above', bottom > clientHeight && room > height);
  menu.scrollIntoView({ block: 'nearest' });
}

function MenuRow({ item, role, onChoose }: { item: MenuItem; role?: 'menuitem' | 'menuitemradio'; onChoose(): void }) {
  const { name, label, icon, shortcut, isFirst, isChosen } = item;
  const common = {
    role,
    'aria-checked': isChosen,
    class: isFirst ? 'side-row parted' : 'side-row',
    tabIndex: role && -1,
    'data-act': name,
  };
  const content = (
    <>
      {icon}
      <span>{label}</span>
      {shortcut && <i aria-hidden="true">{shortcut}</i>}
    </>
  );
  if ('href' in item)
    return (
      <a {...common} href={item.href} rel="noopener noreferrer" target="_blank" onClick={onChoose}>
        {content}
      </a>
    );
  const choose = () => {
    onChoose();
    item.act();
  };
  return (
    <Button {...common} aria-keyshortcuts={shortcut} onClick={choose}>
      {content}
    </Button>
  );
}

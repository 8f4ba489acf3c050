import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MoreIcon } from './icons.tsx';

/** A command of a menu: what it does, or the address that it opens in a new tab. */
export type MenuItem = {
  name: string;
  label: string;
  /** Whether it is the one that was chosen, in a menu of alternatives. */
  isChosen?: boolean;
} & ({ act(): void } | { href: string });

/**
 * The further commands for something: a button “…” with a menu (ARIA Authoring Practices Guide, menu button pattern). The arrow
 * keys, Home and End move in it; Escape, Tab and a press elsewhere close it. The focus returns to the button. With `text`, which
 * `label` contains, that is written on the button.
 */
export function MoreMenu({ label, items, text }: { label: string; items: MenuItem[]; text?: string }) {
  const [opened, setOpened] = useState<'first' | 'last' | null>(null);
  const around = useRef<HTMLDivElement>(null);
  const listItems = () => [...(around.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];

  useLayoutEffect(() => {
    if (!opened) return;
    placeMenu(around.current?.querySelector('.menu'));
    const item = listItems().at(opened === 'first' ? 0 : -1);
    item?.focus({ preventScroll: true });
  }, [opened]);
  useEffect(() => {
    if (!opened) return;
    const leave = ({ target }: Event) => {
      if (!around.current?.contains(target as Node)) setOpened(null);
    };
    const controller = new AbortController();
    const { signal } = controller;
    document.addEventListener('pointerdown', leave, { signal });
    document.addEventListener('focusin', leave, { signal });
    return () => controller.abort();
  }, [opened]);

  function close(): void {
    around.current?.querySelector('button')?.focus();
    setOpened(null);
  }

  /** Handles a key in the menu; false if it does nothing more here. */
  function handle({ key, target }: KeyboardEvent): boolean {
    const all = listItems();
    const at = all.indexOf(target as HTMLElement);
    const next = { ArrowDown: (at + 1) % all.length, ArrowUp: at - 1, Home: 0, End: -1 }[key];
    if (next !== undefined) all.at(next)?.focus();
    else if (key === 'Escape') close();
    else if (key === ' ')
      all[at]?.click(); // a link does nothing by itself
    else return false;
    return true;
  }

  function press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Tab')
      close(); // and goes on from the button
    else if (handle(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  function open(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpened(event.key === 'ArrowDown' ? 'first' : 'last');
  }

  return (
    <div class="more-menu" ref={around}>
      <button
        type="button"
        class={text ? 'link' : 'icon-button'}
        data-act="more"
        title={label}
        aria-label={text && label}
        aria-haspopup="menu"
        aria-expanded={opened !== null}
        onClick={() => (opened ? close() : setOpened('first'))}
        onKeyDown={open}
      >
        {text ?? <MoreIcon />}
      </button>
      {opened && (
        <div class="menu" role="menu" aria-label={label} tabIndex={-1} onKeyDown={press}>
          {items.map((item) => (
            <MenuRow key={item.name} item={item} onChoose={close} />
          ))}
        </div>
      )}
    </div>
  );
}

/** Aligns a menu with the other end of its button if it overflows the window, and scrolls it into view. */
function placeMenu(menu: Element | null | undefined): void {
  if (!menu) return;
  const { left, right } = menu.getBoundingClientRect();
  menu.toggleAttribute('data-flipped', left < 0 || right > document.documentElement.clientWidth);
  menu.scrollIntoView({ block: 'nearest' });
}

function MenuRow({ item, onChoose }: { item: MenuItem; onChoose(): void }) {
  const common = {
    role: item.isChosen === undefined ? ('menuitem' as const) : ('menuitemradio' as const),
    'aria-checked': item.isChosen,
    class: 'side-row',
    tabIndex: -1,
    'data-act': item.name,
  };
  if ('href' in item)
    return (
      <a {...common} href={item.href} rel="noopener noreferrer" target="_blank" onClick={onChoose}>
        <span>{item.label}</span>
      </a>
    );
  const choose = () => {
    onChoose();
    item.act();
  };
  return (
    <button {...common} type="button" onClick={choose}>
      <span>{item.label}</span>
    </button>
  );
}

import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';

/** A tab; `count` is the number of items in it, if it has any. */
export interface Tab<N extends string> {
  name: N;
  label: string;
  count?: number;
}

const STEPS: { [key: string]: number } = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** A tab list (ARIA Authoring Practices Guide, tabs pattern): one tab stop, with arrow keys, Home and End. */
export function Tabs<N extends string>({
  label,
  tabs,
  open,
  onOpen,
}: {
  label: string;
  tabs: Tab<N>[];
  open: N;
  onOpen(name: N): void;
}) {
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent): void {
    const at = tabs.findIndex(({ name }) => name === open);
    const isReversed = document.documentElement.dir === 'rtl' && /Left|Right/.test(event.key);
    const step = (STEPS[event.key] ?? 0) * (isReversed ? -1 : 1);
    const target =
      event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : (at + step + tabs.length) % tabs.length;
    const tab = tabs[target];
    if (!tab || target === at) return;
    event.preventDefault();
    onOpen(tab.name);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[target]?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
      {tabs.map(({ name, label, count }) => (
        <Button
          key={name}
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === open}
          aria-controls="panel"
          tabIndex={name === open ? 0 : -1}
          onClick={() => onOpen(name)}
        >
          <span class="kind-mark" data-kinds={name}>
            {label}
          </span>{' '}
          {count !== undefined && <b>{count}</b>}
        </Button>
      ))}
    </div>
  );
}

import { useState } from 'preact/hooks';
import { type Style, styles } from '../../export/exporter.ts';

const KEY = 'citation-style';

/** The style in which the reader cites, remembered by this browser; and the way to change it. */
export function useStyle(): [Style, (style: Style) => void] {
  const [style, setStyle] = useState<Style>(() => styles.find((one) => one === localStorage.getItem(KEY)) ?? 'apa');
  return [
    style,
    (next) => {
      localStorage.setItem(KEY, next);
      setStyle(next);
    },
  ];
}

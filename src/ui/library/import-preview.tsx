import type { Merge, Side } from '../../import/merge.ts';
import type { Contents } from '../../import/read-file.ts';
import type { Annotation } from '../../model.ts';
import { type StringKey, t } from '../shared/strings.ts';

/** Conflicts that are shown; of the rest only the number is told. */
const SHOWN = 20;

const SIDES: [side: Side, label: StringKey][] = [
  ['ours', 'side_ours'],
  ['theirs', 'side_theirs'],
  ['newer', 'side_newer'],
];

/** What a file would bring: new, the same, and otherwise here; the last with the choice of who is right. */
export function ImportPreview({
  merge: { fresh, same, conflicts },
  contents,
  side,
  onSide,
}: {
  merge: Merge;
  contents: Contents;
  side: Side;
  onSide(side: Side): void;
}) {
  const clashing = conflicts.annotations.length + conflicts.articles.length;
  return (
    <>
      <dl class="preview">
        <Line label={t('import_new_articles')} value={fresh.articles.length} />
        <Line label={t('import_new')} value={fresh.annotations.length} />
        <Line label={t('import_same')} value={same} />
        <Line label={t('import_conflicts')} value={clashing} />
        {contents.skipped > 0 && <Line label={t('import_skipped')} value={contents.skipped} />}
      </dl>
      {contents.settings && <p>{t('import_settings')}</p>}
      {clashing > 0 && (
        <>
          <fieldset class="choices">
            <legend>{t('import_sides')}</legend>
            {SIDES.map(([one, label]) => (
              <label key={one}>
                <input type="radio" name="side" checked={side === one} onChange={() => onSide(one)} />
                <span>{t(label)}</span>
              </label>
            ))}
          </fieldset>
          <ul class="conflicts">
            {conflicts.articles.slice(0, SHOWN).map(({ ours, theirs }) => (
              <li key={ours.url} dir="auto">
                {ours.title}
                <small class="aside">{t('import_ours', ours.note ?? '')}</small>
                <small class="aside">{t('import_theirs', theirs.note ?? '')}</small>
              </li>
            ))}
            {conflicts.annotations.slice(0, SHOWN).map(({ ours, theirs }) => (
              <li key={ours.id} dir="auto">
                {ours.selectors[0].exact}
                <small class="aside">{t('import_ours', describe(ours))}</small>
                <small class="aside">{t('import_theirs', describe(theirs))}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Line({ label, value }: { label: string; value: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** What the reader wrote about a mark, on either side. */
function describe({ note, tags, colour }: Annotation): string {
  return [note, tags.map((tag) => `#${tag}`).join(' '), colour].filter(Boolean).join(' · ') || '–';
}

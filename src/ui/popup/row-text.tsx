import type { InSentence } from '../../present/in-sentence.ts';
import type { Row, RowShape } from '../../present/kind-view.ts';
import { t } from '../shared/strings.ts';

/** Words in their sentence, set apart in it. */
export function Sentence({ sentence: { before, words, after } }: { sentence: InSentence }) {
  return (
    <>
      {before}
      <b>{words}</b>
      {after}
    </>
  );
}

/** The text of a row: a name with its role over a line of the story, words in their sentence, or a speaker and what was said. */
export function RowText({ row, shape, lang }: { row: Row; shape: RowShape; lang: string }) {
  const { name, lead = name, role, sentence } = row;
  const language = lang || undefined;
  if (shape === 'name')
    return (
      <>
        <span class="lead" dir="auto" lang={language}>
          {name} {role && <small>{role}</small>}
        </span>
        <span class="line" dir="auto" lang={language}>
          <Sentence sentence={sentence} />
        </span>
      </>
    );
  return (
    <span class="two" dir="auto" lang={language}>
      {shape === 'script' ? (
        <>
          <Lead lead={lead} name={name} /> {sentence.words}
        </>
      ) : (
        <Sentence sentence={sentence} />
      )}
    </span>
  );
}

/** A name, and quietly what stands before it if it is not certain: “perhaps Ida Lind”. */
function Lead({ lead, name }: { lead: string; name: string }) {
  const at = name === '' ? -1 : lead.indexOf(name);
  if (at < 0) return <Quiet text={lead} />;
  return (
    <>
      {at > 0 && <Quiet text={lead.slice(0, at)} />}
      <b>{name}</b>
      {lead.slice(at + name.length)}
    </>
  );
}

/** Words of the reader's language among those of the story. */
const Quiet = ({ text }: { text: string }) => (
  <bdi class="perhaps" lang={t('strings_language')}>
    {text}
  </bdi>
);

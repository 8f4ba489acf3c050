const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));

/**
 * Words in class names and ids of elements that are not the story. Names in camel, snake or kebab case are split into
 * words; two consecutive words are joined by a hyphen.
 */
export const clutterWords = words(`
  about-author advert advertisement advertising adslot aktionsbutton also-read article-author article-date article-footer article-info
  article-meta article-tools author-bio author-box author-description author-info author-name banner bio boxhead breadcrumb breadcrumbs
  byline carousel citation comment-list comments cookie consent copyright credit credits cta datewrapper disclaimer donate entry-footer
  entry-meta facebook-post fb-post feedback licence license links-box mailing-list masthead menu metadata more-from more-in more-news more-on
  mostread most-read nav navbar navigation newsletter next-article nextstory outbrain pagetools pagination paidbox paywall popup pop-up
  popular post-author post-date post-meta postmetadata prev-article print promo promoted promotion pub-date publish-date rate rating
  ratings read-also read-more read-next recirc recirculation recommend recommended recommendation recommendations recs related
  related-links relatedlinks relateds rrss see-also share sharing sharebar shares sidebar sign-up signature signup skip social socials
  sponsor sponsored subscribe subscription support-box taboola tagcloud taglist timestamp toolbar tooltip trending vcard widget-title
`);

/** Words that layouts use too: they only count for blocks that are not prose. */
export const doubtfulWords = words(`
  ad ads author authors call-out comment footer form gallery info legal meta snippet tag tags teaser teasers toc topics widget
`);

/** Words in class names of captions. */
export const captionWords = words(`
  bildtext bildunterschrift caption cutline epigrafe figcaption imagedescription image-description img-caption media-caption
  photo-caption pie-foto wp-caption caption-text
`);

const LEADS = `
  more (?:in|on|from|about|stories|news|articles)\\b|most (?:read|popular|viewed|shared)\\b|read (?:more|also|next|this|the full)\\b|also (?:read|see)\\b
  see also\\b|related (?:articles?|stories|story|news|content|topics|links|coverage|posts)\\b|recommended\\b|latest (?:news|stories|articles)\\b|up next\\b
  you (?:may|might) (?:also )?(?:like|be interested)|don.t miss\\b|editor.s picks|trending\\b|watch(?: now)?:|listen:|next (?:article|post|story)\\b
  lesen sie (?:auch|mehr|hier|dazu)|mehr (?:zum thema|aus|zu|dazu|themen|artikel|news)\\b|mehr:|das (?:thema )?könnte (?:sie|dich|euch) (?:auch )?interessieren
  auch interessant|passend dazu|zum thema\\b|zum weiterlesen|schon gelesen|weitere[srn]? (?:artikel|meldungen|nachrichten|themen|beiträge|informationen|infos|news|links)
  (?:neueste|meistgelesene|meistdiskutierte|beliebte|ähnliche|verwandte|empfohlene) (?:artikel|beiträge|themen|meldungen|news)|vorschau auf den nächsten
  lire (?:aussi|également|la suite)|à lire (?:aussi|également)|sur le même (?:sujet|thème)|voir aussi|pour aller plus loin
  lea (?:también|además)|leer (?:también|más)|lee (?:también|más|además)|(?:le|te) puede interesar|más (?:noticias|información)|noticias relacionadas|ver también|mira también
  leia (?:também|mais)|veja (?:também|mais)|saiba mais|leggi anche|vedi anche|potrebbe interessarti|ti potrebbe
  czytaj (?:też|także|więcej|dalej)|zobacz (?:też|także|również|więcej)|przeczytaj (?:też|także|również)|dowiedz się więcej|polecamy
  lees (?:ook|meer|verder)|bekijk ook|læs også|läs (?:också|mer)|les også
`;

/** A line that introduces other articles: “More in Politics”, “Lesen Sie auch”, “Lire aussi”, “Lea también”. */
export const teaserLead = alternatives('^\\W{0,4}', LEADS);

const LINES = `
  sign up\\b|subscribe\\b|follow (?:us|me|@)|join (?:us|the conversation)|share (?:this|on|via)\\b|tweet\\b|print(?: this)?$|comments?\\b.{0,12}$|loading\\b|click here\\b
  download (?:the|our)\\b|newsletter\\b|©|\\(c\\)\\s|copyright\\b|all rights reserved|advertisement\\b|photos?\\s?(?:by|:|credit)|images?\\s?(?:by|:|credit|source)
  getty images|(?:photo |image |picture |video )?credits?\\s?:|sources?\\s?:\\s|filed under|tags?\\s?:|posted (?:in|on|by)\\b|published (?:in|on|by)\\b|last updated|updated (?:on|at)\\b
  anzeige\\b|werbung\\b|\\*?werbung|teilen\\b.{0,30}$|drucken$|kommentare?$|alle rechte vorbehalten|(?:bild|foto|fotos|quelle|quellen|beitragsbild|titelbild)\\s?(?::|$)|text\\s?:
  quellenangaben?\\b|alle angaben ohne gewähr|inhaltsverzeichnis$|(?:den )?artikel (?:teilen|drucken|mit anderen)|war (?:der|dieser) artikel|gefällt dir|folgen sie uns|folge uns|rezept drucken
  publicité\\b|tous droits réservés|crédits?(?: photos?)?\\s?:|partager\\b.{0,30}$|suivez-nous
  publicidad\\b|todos los derechos|compartir\\b.{0,30}$|síguenos|suscríbete|valora esta|comenta esta|foto\\s?:|fuente\\s?:
  pubblicità\\b|reklama\\b|drukuj$|źródło\\s?:|fot\\.\\s
`;

/** A line about the page or the paper: “Subscribe to our newsletter”, “Follow us on X”, “Foto: dpa”. */
export const serviceLine = alternatives('^\\W{0,4}', LINES);

const APPEALS = `
  (?:our|the|free|daily|weekly|to) newsletters?\\b|unseren? newsletter|newsletter (?:an|abonn|anmeld)|subscribe (?:to|now|today|here)|already a subscriber|subscribers? (?:also|can|get)
  download (?:the|our) .{0,30}app\\b|(?:our|the) (?:whatsapp|telegram|youtube) (?:channel|group)|on (?:facebook|twitter|instagram),? (?:and|or|at)\\b
  letter to the editor|contact us at|call us at|property of|written permission|not responsible for the opinions|opinions expressed|may not be (?:reproduced|republished|published)
  follow us on|like us on|nuestro (?:canal|boletín)|nuestra (?:newsletter|cuenta)|suscríbete (?:a|aquí)|hazte (?:socio|miembro)|puede escribirnos
  abonnieren sie|jetzt abonnieren|ohne gewähr|affiliate|provision|unterstützen sie (?:uns|diese|unsere)|die redaktion (?:behält|empfiehlt)
  abonnez-vous|inscrivez-vous|notre newsletter|materiał chroniony|wszelkie prawa
`;

/** Appeals to the reader and notices of the publisher, anywhere in a block: “Subscribe to our newsletters”. */
export const appeal = alternatives('(?:^|\\W)', APPEALS);

/** Names of files or of icons in an icon font: “putin-xi-2.jpg”, “photo_camera”. */
export const fileName = /^(?:[\p{L}\d]+(?:[_-][\p{L}\d]+)+|[\w-]+\.(?:jpe?g|png|gif|webp|svg))$/u;

/** Joins lines of alternatives to one expression for text in lower case. No alternative has an unbounded repetition. */
function alternatives(before: string, lines: string): RegExp {
  return new RegExp(`${before}(?:${lines.trim().split(/\n\s*/).join('|')})`);
}

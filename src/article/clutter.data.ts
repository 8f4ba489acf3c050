const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));

/**
 * Words in class names and ids of elements that are not the story. Names in camel, snake or kebab case are split into
 * words; two consecutive words are joined by a hyphen.
 */
export const clutterWords = words(`
  about-author advert advertisement advertising adslot aktionsbutton also-read article-author article-date article-footer article-info
  article-meta article-tools author-bio author-box author-description author-info author-name banner bio boxhead breadcrumb breadcrumbs
  autor-box autor-info autorenbox autoreninfo byline carousel citation comment-list comments cookie consent copyright credit credits cta datewrapper disclaimer disclosure donate entry-footer
  entry-meta facebook-post fb-post feedback licence license links-box mailing-list masthead menu metadata more-from more-in more-news more-on
  mostread most-read nav navbar navigation newsletter news-letter next-article nextstory outbrain pagetools pagination paidbox paywall popup pop-up
  popular post-author post-date post-meta postmetadata prev-article print promo promoted promotion pub-date publish-date rate rating
  ratings read-also read-more read-next recirc recirculation recommend recommended recommendation recommendations recs related
  relatedlinks relateds rrss see-also share sharing sharebar shares sidebar sign-up signature signup skip social socials
  sponsor sponsored subscribe subscription suscribete support-box taboola tagcloud taglist timestamp toolbar tooltip trending vcard widget-title
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

/** Lines that are not the story, in lower case, by the language of the page. Matched at the start of a line, as whole words. */
const TEASERS: { [language: string]: string } = {
  en: `
    more (?:in|on|from|about|stories|news|articles)|most (?:read|popular|viewed|shared)|(?:also )?read (?:more|also|next|this|the full)|see also
    related (?:articles?|stories|story|news|content|topics|links|coverage|posts)|recommended|latest (?:news|stories|articles)|up next
    you (?:may|might) (?:also )?(?:like|be interested)|don.t miss|about the authors?$|editor.s picks|trending|watch(?: now)?:|listen:|next (?:article|post|story)`,
  de: `
    lesen sie (?:auch|mehr|hier|dazu)|mehr (?:zum thema|aus|zu|dazu|themen|artikel|news)|mehr:|das (?:thema )?könnte (?:sie|dich|euch) (?:auch )?interessieren
    siehe auch|über (?:den autor|die autorin)$|auch interessant|passend dazu|zum thema|zum weiterlesen|schon gelesen|weitere[srn]? (?:artikel|meldungen|nachrichten|themen|beiträge|informationen|infos|news|links)
    (?:neueste|meistgelesene|meistdiskutierte|beliebte|ähnliche|verwandte|empfohlene) (?:artikel|beiträge|themen|meldungen|news)|vorschau auf den nächsten`,
  fr: 'lire (?:aussi|également|la suite)|à lire (?:aussi|également)|sur le même (?:sujet|thème)|voir aussi|pour aller plus loin',
  es: 'lea (?:también|además)|leer (?:también|más)|lee (?:también|más|además)|(?:le|te) puede interesar|más (?:noticias|información)|noticias relacionadas|ver también|mira también',
  pt: 'leia (?:também|mais)|veja (?:também|mais)|saiba mais',
  it: 'leggi anche|vedi anche|potrebbe interessarti|ti potrebbe',
  pl: 'czytaj (?:też|także|więcej|dalej)|zobacz (?:też|także|również|więcej)|przeczytaj (?:też|także|również)|dowiedz się więcej|polecamy',
  nl: 'lees (?:ook|meer|verder)|bekijk ook',
  sv: 'läs (?:också|mer)',
  da: 'læs også',
  no: 'les også',
};

/** Lines about the page or the paper. */
const SERVICES: { [language: string]: string } = {
  en: `
    sign up|subscribe|follow (?:us|me|@)|join (?:us|the conversation)|share (?:this|on|via)|tweet|print(?: this)?$|comments?|loading|click here
    download (?:the|our)|newsletter|©|\\(c\\)|copyright|all rights reserved|advertisement|photos?\\s?(?:by|:|credit)|images?\\s?(?:by|:|credit|source)
    getty images|(?:photo |image |picture |video )?credits?\\s?:|sources?\\s?:|filed under|tags?\\s?:|posted (?:in|on|by)|published (?:in|on|by)|last updated|updated (?:on|at)
    letter to the editor|submit your|contact us at|call us at`,
  de: `
    anzeige|\\*?werbung|teilen|drucken$|kommentare?$|alle rechte vorbehalten|veröffentlicht am|(?:bild|foto|fotos|quelle|quellen|beitragsbild|titelbild)\\s?(?::|$)|text\\s?:|quellenangaben?
    alle angaben ohne gewähr|(?:zuletzt )?aktualisiert (?:am|um)|inhaltsverzeichnis$|(?:den )?artikel (?:teilen|drucken|mit anderen)|war (?:der|dieser) artikel|gefällt dir|möchten sie (?:den|diesen) artikel|noch keine bewertungen|folgen sie uns|folge uns|rezept drucken
    abonnieren sie|jetzt abonnieren|newsletter`,
  fr: 'publiée? le|mise? à jour le|publicité|tous droits réservés|crédits?(?: photos?)?\\s?:|partager|suivez-nous|abonnez-vous|inscrivez-vous|newsletter',
  es: 'publicado el|actualizado (?:el|a las)|publicidad|todos los derechos|compartir|síguenos|suscríbete|valora esta|comenta esta|foto\\s?:|fuente\\s?:|hazte (?:socio|miembro)|puede escribirnos|newsletter',
  pt: 'publicado em|atualizado em|publicidade|todos os direitos|compartilhe|siga-nos|assine|foto\\s?:|fonte\\s?:',
  it: 'pubblicato il|aggiornato il|pubblicità|tutti i diritti|condividi|seguici|iscriviti|foto\\s?:|fonte\\s?:',
  pl: 'reklama|drukuj$|źródło\\s?:|fot\\.|materiał chroniony|wszelkie prawa',
};

/** Appeals to the reader and notices of the publisher, anywhere in a block. */
const APPEALS: { [language: string]: string } = {
  en: `
    (?:our|free|daily|weekly|to) newsletters?|all rights reserved|subscribe (?:to\\s(?:our|the|this)|now|today|here)|already a subscriber|download our .{0,30}apps?|updates,? download the .{0,30}apps?|download the .{0,30}app (?:now|today|here)|(?:our|the) (?:whatsapp|telegram|youtube) (?:channel|group)
    (?:follow|like|find) us on|(?:written|prior) permission|not responsible for the opinions|opinions expressed|may not be (?:reproduced|republished|published)|affiliate (?:links?|commission)
    more (?:information|details) [^.!?]{0,60} here.?$`,
  de: `
    unseren? newsletter|alle rechte vorbehalten|newsletter (?:abonn|anmeld)\\p{L}{0,6}|abonnieren sie|jetzt abonnieren|affiliate-links?|affiliate links?|erhalten wir eine (?:kleine )?provision
    unterstützen sie (?:uns|diese|unsere)|die redaktion (?:behält|empfiehlt)|ohne gewähr|inhalte dieser (?:web)?(?:seite|site)|dieser (?:beitrag|artikel|text) enthält (?:bezahlte |unbezahlte )?werbung
    (?:weitere|nähere|mehr) (?:informationen|infos|details|einzelheiten) [^.!?]{0,90} hier.?$|alles (?:über|zu|zum|zur) [^.!?]{0,60} hier.?$`,
  fr: '(?:abonnez|inscrivez|suivez)-(?:vous|nous) (?:à|au|ici|pour|dès|maintenant|gratuitement|sur)|(?:notre|nos) newsletters?|tous droits réservés',
  es: 'nuestro (?:canal|boletín)|canal de (?:telegram|whatsapp)|nuestra (?:newsletter|cuenta)|suscríbete (?:a|aquí)|hazte (?:socio|miembro)|síguenos en|todos los derechos reservados',
  pt: 'nossa newsletter|nosso canal|(?:siga-nos|inscreva-se) (?:no|na|em|aqui|agora|já)|todos os direitos reservados',
  it: 'nostra newsletter|nostro canale|iscriviti (?:al|alla|qui|ora|subito)|seguici su|tutti i diritti riservati',
  pl: 'nasz newsletter|materiał chroniony|wszelkie prawa',
};

/** What a line may start with: not a quotation mark. */
const START = '^[^\\p{L}\\p{N}"“„«‚‘]{0,4}';

/** Lines that introduce other articles, such as “More in Politics”. */
export const teasers = compile(START, TEASERS);

/** Lines about the page or the paper, such as “Follow us on X”, “Foto: dpa”. */
export const services = compile(START, SERVICES);

/** Appeals to the reader and notices of the publisher, such as “Subscribe to our newsletters”. */
export const appeals = compile('(?<![\\p{L}\\p{N}])', APPEALS);

/** The time of a post, in a line of its own: “12:40”, “18.30 Uhr”, “7h15”, “9:05 pm”. */
export const clockTime = /^\d{1,2}[:.h]\d{2}(?: ?(?:uhr|h|[ap]\.?m\.?|gmt|bst|ce?s?t|utc))?$/;

/** Names of files or of icons in an icon font: “putin-xi-2.jpg”, “photo_camera”. */
export const fileName = /^(?:[\p{L}\d]+(?:[_-][\p{L}\d]+)+|[\w-]+\.(?:jpe?g|png|gif|webp|svg))$/u;

/**
 * One expression for each language, for text in lower case: any of its alternatives, as whole words. No alternative has an
 * unbounded repetition. Each is compiled when it is first read: a page needs those of one language, and all would take 10 ms.
 */
function compile(before: string, lists: { [language: string]: string }): { readonly [language: string]: RegExp } {
  const compiled = {};
  for (const [language, list] of Object.entries(lists)) {
    let expression: RegExp | undefined;
    const get = () => {
      const alternatives = list.trim().split(/\n\s*/).join('|');
      expression ??= new RegExp(`${before}(?:${alternatives})(?:(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))`, 'u');
      return expression;
    };
    Object.defineProperty(compiled, language, { enumerable: true, get });
  }
  return compiled;
}

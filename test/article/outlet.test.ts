import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../src/article/metadata.ts';
import { openPage } from './open-page.ts';

const read = (host: string, head: string, body = '') => {
  const url = `https://${host}/2026/03/harbour`;
  return readMetadata(openPage(`<!doctype html><head>${head}</head><body>${body}<h1>Harbour closes</h1>`, url), url);
};
const named = (name: string) => `<meta property="og:site_name" content="${name}">`;
const published = (name: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', publisher: { name } })}</script>`;

describe('the name of an outlet', () => {
  test.each([
    ['has no slogan', 'velmora.cz', 'Velmora.cz - Co se právě děje', 'Velmora.cz'],
    ['in French', 'aube.media', 'Aube media – Analyse, opinion, critique', 'Aube media'],
    [
      'in Spanish, after a slogan',
      'www.lagacetadelsur.com',
      'Noticias - La Gaceta del Sur | Informe',
      'La Gaceta del Sur',
    ],
    ['in German, after its initials', 'www.hn-online.de', 'HN - Havel Nachrichten', 'Havel Nachrichten'],
    ['in Italian', 'www.ilfaro.it', 'Il Faro: notizie dal porto', 'Il Faro'],
    ['in Portuguese', 'www.folhadoporto.com.br', 'Folha do Porto · Últimas notícias', 'Folha do Porto'],
    ['has no form of a company', 'tidewire.com', 'Tidewire, Inc.', 'Tidewire'],
    ['has nobody who made the site', 'fandale.com', 'Fandale powered by Sitewell', 'Fandale'],
    ['stays where the address spells another one', 'news.example', 'The Velmora Post', 'The Velmora Post'],
    ['may have a hyphen', 'postgazette.example', 'The Post-Gazette', 'The Post-Gazette'],
  ])('%s', (_, host, declared, name) => {
    expect(read(host, named(declared)).site).toBe(name);
    expect(read(host, published(declared)).site).toBe(name);
  });

  test.each([
    ['where a section is declared', named('Politics')],
    ['where an address is declared', named('LACORRIENTE.COM')],
    ['where the company behind it is declared', published('Grupo Editorial Delta')],
    ['where nothing is declared', ''],
  ])('is the end of the title, if the address spells it, %s', (_, head) => {
    expect(read('www.lacorriente.com', `${head}<title>Cierra el puerto | Puerto | La Corriente</title>`).site).toBe(
      'La Corriente',
    );
  });

  test('is spelled by the first letters of its words, too', () => {
    expect(read('www.mvtimes.com', '<title>Harbour closes - The Mount Velmora Times</title>').site).toBe(
      'The Mount Velmora Times',
    );
  });

  test('is what the logo says, if the address spells it', () => {
    const logo = '<header><a href="/"><img src="logo.svg" alt="The Velmora Post"></a></header>';
    expect(read('velmorapost.com', '', logo).site).toBe('The Velmora Post');
    expect(read('otherpaper.com', '', logo).site).toBeUndefined();
  });

  test('is not that of another page in the title', () => {
    expect(read('news.example', '<title>Harbour closes | Ferry fares rise</title>').site).toBeUndefined();
  });

  test.each([
    ['marina.example', named('https://www.marina.example/'), 'marina.example'],
    ['marina.example', named('Marina Logo'), 'Marina'],
    ['marina.example', named('Marina Homepage'), 'Marina'],
    ['marina.example', named('Marina - Home'), 'Marina'],
    ['marina.example', named('Marina, Velm, Sweden'), 'Marina'],
    ['marina.info', `${named('Marina.info')}<meta name="application-name" content="Marina">`, 'Marina.info'],
    ['marina.example', named('{$plugin.site_name}'), undefined],
    ['marina.example', '<title>Harbour closes - marina.example</title>', 'marina.example'],
    ['fruehblatt.example', '<title>Harbour closes | Frühblatt</title>', 'Frühblatt'],
    ['strand-blog.example', '<title>Harbour closes | Strand FC Blog</title>', 'Strand FC Blog'],
    ['strand-blog.example', '<title>Harbour closes: why the strand is empty</title>', undefined],
    ['web.archive.org/web/20200102030405/http://marina.example', '<title>Harbour closes | Marina</title>', 'Marina'],
  ])('at %s, of %s, is %s', (host, head, site) => expect(read(host, head).site).toBe(site));

  test('is that of a blog that has a folder of its own, but not of a section', () => {
    const at = (folder: string, name: string) => {
      const url = `https://marina.example/${folder}/harbour`;
      return readMetadata(
        openPage(`<!doctype html><head><title>Harbour | Marina</title>${named(name)}</head>`, url),
        url,
      ).site;
    };
    expect(at('night-quay', 'The Night Quay')).toBe('The Night Quay');
    expect(at('politics', 'Politics')).toBe('Marina');
  });

  test('takes no longer where a page makes up long ones', () => {
    const words = `${'a'.repeat(9000)} - ${'a'.repeat(9000)} ${'a '.repeat(50_000)}`;
    expect(read(`${'a'.repeat(60)}.com`, `${named(words)}<title>${'x | '.repeat(20_000)}</title>`).site).toBeDefined();
  });
});

describe('the title', () => {
  const title = (head: string, body: string) => {
    const url = 'https://post.example/letters';
    return readMetadata(openPage(`<!doctype html><head>${head}</head><body>${body}`, url), url).title;
  };

  test('is the heading that has one of the declared ones, or that words it in another way', () => {
    const declared =
      '<meta property="og:title" content="Harbour closes for a whole year"><title>Velm is shut | The Post</title>';
    const story = '<p>The harbour closes on Monday.</p><h1>Write to us</h1>';
    expect(title(declared, `<h1>Harbour closes for a whole year</h1>${story}`)).toBe('Harbour closes for a whole year');
    expect(title(declared, `<h1>Blog: Quay</h1><h1>Velm: harbour closes for the whole year</h1>${story}`)).toBe(
      'Velm: harbour closes for the whole year',
    );
    expect(title(declared, `<h1>Blog: Quay</h1>${story}`)).toBe('Harbour closes for a whole year');
  });

  test('has all of its parts, if none of them is the outlet', () => {
    const head = `${named('The Post')}<meta property="og:title" content="Letters: Fares | Boats | Rain">`;
    const url = 'https://post.example/letters';
    expect(readMetadata(openPage(`<!doctype html><head>${head}</head><body>`, url), url).title).toBe(
      'Letters: Fares | Boats | Rain',
    );
  });

  test('is whole where quotation marks cut the declared one off', () => {
    const url = 'https://post.example/letters';
    const page =
      '<meta property="og:title" content="Minister calls the plan "></head><body><h2>Minister calls the plan “unwise”</h2>';
    expect(readMetadata(openPage(`<!doctype html><head>${page}`, url), url).title).toBe(
      'Minister calls the plan “unwise”',
    );
  });
});

describe('authors', () => {
  const people = (head: string, body = '') => {
    const url = 'https://post.example/harbour';
    return readMetadata(openPage(`<!doctype html><head>${head}</head><body>${body}`, url), url).authors?.map(
      ({ name }) => name,
    );
  };
  const author = (name: string) => `<meta name="author" content="${name}">`;
  const story = '<h1>Harbour closes</h1><p>The harbour closes on Monday for repairs that will take a year.</p>';

  test('are listed without the places where they are', () => {
    expect(people(author('Ana Ruiz, London, Tom Brandt'), story)).toEqual(['Ana Ruiz', 'Tom Brandt']);
  });

  test('are none where only an account that the page does not show is declared', () => {
    expect(people(author('tbrandt'), story)).toBeUndefined();
    expect(people(author('Tango'), `${story}<div style="display: none">Tango</div>`)).toBeUndefined();
    expect(people(author('Tango'), `${story}<p>By Tango</p>`)).toEqual(['Tango']);
  });

  test('are who the page shows, if it shows nobody whom it declares', () => {
    expect(people(author('Isa Web'), `<p>Von Mat\u00adthi\u00adas Lauer</p>${story}`)).toEqual(['Matthias Lauer']);
    expect(people(author('Isa Web'), story)).toEqual(['Isa Web']);
  });

  test.each([
    ['Follow Author', 'Last Updated', 'Contributors to Wiki projects', 'Über den Autor', 'About the author'],
    ['Foto: Ana Ruiz', 'Quelle: post.example/ar', '#Harbour', 'Agenturen', 'Support Team'],
  ])('are not “%s” and the like', (...names) => {
    for (const name of names) expect(people('', `${story}<div class="author">${name}</div>`)).toBeUndefined();
  });

  test.each(['Die Redaktion', 'Redacción LG', 'Our Foreign Staff', 'red'])(
    'are “%s” as the page shows it, where nobody else is named',
    (name) => {
      expect(people('', `${story}<div class="author">${name}</div>`)).toEqual([name]);
      expect(people(author(name), story)).toBeUndefined();
      expect(people(author('Ana Ruiz'), `${story}<p>Ana Ruiz</p><div class="author">${name}</div>`)).toEqual([
        'Ana Ruiz',
      ]);
    },
  );

  test('are not who puts stories online, where the page names its staff', () => {
    expect(people(author('Isa Web'), `${story}<p>Autor: Die Redaktion</p>`)).toEqual(['Die Redaktion']);
  });

  test.each([
    ['Analysis by Ana Ruiz, Political Editor-at-large', ['Ana Ruiz']],
    ['Ana Ruiz, The Post, Madrid', ['Ana Ruiz']],
    ['Von Ana Ruiz, Korrespondentin', ['Ana Ruiz']],
    ['Por Ana Ruiz, enviada especial', ['Ana Ruiz']],
    ['Par Léa Roux et Tom Brandt, journalistes', ['Léa Roux', 'Tom Brandt']],
    ['Ana Ruiz (dpa)', ['Ana Ruiz']],
    ['Ana Ruiz for The Courier', ['Ana Ruiz']],
    ['Ein Interview von Ana Ruiz', ['Ana Ruiz']],
    ['Un articolo di Ana Ruiz', ['Ana Ruiz']],
    ['Um artigo de Ana Ruiz', ['Ana Ruiz']],
    ['Por Ana Ruiz e Tom Brandt, repórter', ['Ana Ruiz', 'Tom Brandt']],
    ['Ana Ruiz 🌍', ['Ana Ruiz']],
    ['Autor/in: Ana Ruiz', ['Ana Ruiz']],
  ])('of “%s” are %j', (byline, names) => {
    const site = '<meta property="og:site_name" content="The Post">';
    expect(people(site, `${story}<div class="author">${byline}</div>`)).toEqual(names);
  });

  test('are all who stand in elements of the same class, but not who took the picture', () => {
    const page = (between: string) =>
      people(
        author('Ana Ruiz'),
        `${story}<p><a class="author-link">Ana Ruiz</a>${between}<a class="author-link">Tom Brandt</a></p>`,
      );
    expect(page('<br>with information from ')).toEqual(['Ana Ruiz', 'Tom Brandt']);
    expect(page(' · Photos: ')).toEqual(['Ana Ruiz']);
  });

  test('are forty, if they are', () => {
    const names = Array.from(
      { length: 40 },
      (_, at) => `Ana ${'Ruiz Berg Lund Kern'.split(' ')[at % 4]}${'abcdefghij'[at >> 2]}`,
    );
    const links = names.map((name) => `<a class="author">${name}</a>`).join(', ');
    expect(people('', `<h1>Harbour closes</h1><p>${links}</p>${story}`)).toEqual(names);
    expect(people(author(names.join(', ')), story)).toEqual(names);
    expect(people(author(`${names.slice(0, -1).join(', ')} and ${names.at(-1)}`), story)).toEqual(names);
  });

  test('are in the line under the headline, whoever is declared', () => {
    const foot = '<footer>Isa Web, who puts stories online</footer>';
    expect(people(author('Isa Web'), `<h1>Harbour closes</h1><p>By Ana Ruiz</p>${story}${foot}`)).toEqual(['Ana Ruiz']);
    expect(people(author('Isa Web'), `<h1>Harbour closes</h1><p>By Isa Web and Ana Ruiz</p>${story}`)).toEqual([
      'Isa Web',
      'Ana Ruiz',
    ]);
  });

  test('are who the last lines in italics tell of', () => {
    expect(people('', `${story}<p><em>Ana Ruiz is the founder of a school for pilots.</em></p>`)).toEqual(['Ana Ruiz']);
    expect(people('', `${story}<p><em>Lea Kern ist eine Lotsin.</em></p>`)).toEqual(['Lea Kern']);
    expect(people('', `${story}<p><em>Ana Ruiz</em> is the founder of a school for pilots.</p>`)).toBeUndefined();
  });
});

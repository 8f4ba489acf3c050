// The default layouts of other programs, as their documentation and source show them, made with ours.
import { expect, test } from 'vitest';
import { head, write } from './layouts.ts';

// The properties of https://github.com/obsidianmd/obsidian-clipper/blob/04f3d724/src/managers/template-manager.ts (createDefaultTemplate);
// the body as https://help.obsidian.md/web-clipper/highlight has it for {{highlights}}. There is no description of an article here.
const CLIPPER = `${head('md')}---
title: {{ title | yaml }}
source: {{ url | yaml }}
author:
{% for author in authors %}
  - {{ author | wikilink | yaml }}
{% endfor %}
published: {{ published | date: "YYYY-MM-DD" }}
created: {{ now | date: "YYYY-MM-DD" }}
tags:
  - "clippings"
---
{{ highlights | where: "kind", "passage" | map: "text" | join: "\\n\\n" }}
`;

test('the default of Obsidian Web Clipper, with highlights for its content', async () => {
  expect(await write(CLIPPER)).toBe(`---
title: "Harbour “opens” again"
source: "https://example.com/harbour?a=1&b=2"
author:
  - "[[Amara Okafor]]"
  - "[[Jonas Lindqvist]]"
published: 2025-03-14
created: 2025-04-01
tags:
  - "clippings"
---
the gate stood open
all night
`);
});

// https://help.readwise.io/article/121-how-can-i-customize-the-markdown-export and article 126 for Obsidian: page title, metadata,
// header of highlights and highlight. There are no covers, categories and summaries here; an article is one.
const READWISE = `${head('md')}# {{ title }}

## Metadata
{% if authors -%}
- Author: {{ authors | wikilink | join: ", " }}
{% endif -%}
- Full Title: {{ title }}
- Category: #articles
{% if article_tags -%}
- Document Tags: {% for tag in article_tags %}[[{{ tag }}]] {% endfor %}
{% endif -%}
{% if url -%}
- URL: {{ url }}
{% endif %}

## Highlights
{% assign own = highlights | where: "is_found", false %}
{% for highlight in own %}
- {{ highlight.text | replace: "\\n", " " }}{% if highlight.link %} ([View Highlight]({{ highlight.link }})){% endif %}{% if highlight.tags %}
    - Tags: {% for tag in highlight.tags %}[[{{ tag }}]] {% endfor %}{% endif %}{% if highlight.note %}
    - Note: {{ highlight.note }}{% endif %}
{% endfor %}
`;

test('the default of Readwise for Markdown', async () => {
  expect(await write(READWISE)).toBe(`# Harbour “opens” again

## Metadata
- Author: [[Amara Okafor]], [[Jonas Lindqvist]]
- Full Title: Harbour “opens” again
- Category: #articles
- Document Tags: [[harbour]] [[to read]] 
- URL: https://example.com/harbour?a=1&b=2

## Highlights
- the gate stood open all night ([View Highlight](https://example.com/harbour?a=1&b=2#:~:text=the%20gate%20stood%20open,all%20night))
    - Tags: [[gates]] 
    - Note: Who?
`);
});

'use strict';
// Every word of an article is put in as text, never as markup.

const at = id => document.getElementById(id);
const state = { query: '', id: null, articles: new Map(), next: null, fresh: 0, stream: null, away: false, shown: null };

/** So many that came by themselves make a list nobody reads: it is asked for anew. */
const MOST_FRESH = 500;

function make(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.filter(child => child !== null && child !== undefined));
  return node;
}

/** A number that a double cannot hold stays as its digits. */
const read = json => JSON.parse(json, (key, value, context) => typeof value === 'number' && context
  && (!Number.isFinite(value) || context.source.length > 16) ? context.source : value);

async function ask(path) {
  const answer = await fetch(path, { headers: { Accept: 'application/json' } });
  const body = await answer.text().then(read).catch(() => ({ error: 'the server gave no answer' }));
  if (!answer.ok && answer.status !== 410) throw Object.assign(new Error(body.error), body);
  return body;
}

const asked = (path, more = {}) => {
  const parameters = new URLSearchParams(Object.entries({ q: state.query, ...more }).filter(([, value]) => value));
  return parameters.size ? path + '?' + parameters : path;
};

const title = article => article.headline || (article.body || '').split('\n')[0].slice(0, 120) || article.id;
const moment = article => article.published || article.retrieved || '';
const latest = (a, b) => (Date.parse(moment(b)) || 0) - (Date.parse(moment(a)) || 0) || a.id.localeCompare(b.id);
const when = text => text ? new Date(text).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' }) : '';

function say(where, text, wrong) {
  const node = at(where);
  if (node.textContent !== text) node.textContent = text;
  node.classList.toggle('wrong', Boolean(wrong));
}

/** Each piece by itself: whichever way its script runs, it turns no other about. */
function origin(...pieces) {
  return pieces.filter(Boolean).flatMap((piece, index) => [index ? ' · ' : '', make('bdi', {}, piece)]);
}

/** Puts new nodes in; who was at one of the old by keyboard is at the same one again. */
function redraw(where, ...nodes) {
  const focused = where.contains(document.activeElement) ? document.activeElement.dataset.id : undefined;
  where.replaceChildren(...nodes);
  if (focused) where.querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}

/* The list */

function entry(article) {
  const topics = (article.topics || []).slice(0, 2).map(topic => topic.name || topic.id).join(', ');
  const link = make('a', { href: asked('/', { id: article.id }), 'data-id': article.id, onclick: event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(state.query, article.id);
  } }, make('span', { class: 'headline', lang: article.language }, title(article)),
  make('span', { class: 'origin' }, ...origin(article.source, when(moment(article)), topics)));
  if (article.id === state.id) link.setAttribute('aria-current', 'true');
  return make('li', {}, link);
}

function drawList() {
  redraw(at('list'), ...[...state.articles.values()].sort(latest).map(entry));
  at('more').hidden = !state.next;
  drawCount();
}

function drawCount() {
  const shown = state.articles.size;
  if (shown === 0) {
    say('count', state.query ? 'No article is meant by this query yet.'
      : 'Nothing yet: articles appear here as soon as they are enriched.');
  } else {
    const all = Math.max(shown, state.total || 0);
    say('count', all === 1 ? '1 article' : `${all.toLocaleString()} articles, newest first`);
  }
}

/** @returns whether it was the query that could not be read */
async function load(after) {
  const query = state.query;
  try {
    const found = await ask(asked('/articles', { after }));
    if (query !== state.query) return false;
    if (!after) { state.articles.clear(); state.fresh = 0; }
    found.articles.forEach(article => state.articles.set(article.id, article));
    state.next = found.next || null;
    state.total = found.count;
    say('understood', query ? 'understood as: ' + found.query : '');
    drawList();
  } catch (problem) {
    if (query !== state.query) return false;
    if (problem.position !== undefined) { explain(problem); return true; }
    if (problem.error) say('understood', problem.error + '.', true);
    else away();
  }
  return false;
}

const reload = () => load();

/** Where the query cannot be read, and the nearest that can, one step away. */
function explain(problem) {
  say('understood', `At character ${problem.position + 1}: ${problem.error}.`, true);
  if (problem.nearest) {
    at('understood').append(' Nearest: ', make('button', { type: 'button', class: 'nearest',
      onclick: () => go(problem.nearest, state.id) }, problem.nearest));
  }
  at('q').setSelectionRange(problem.position, problem.position);
  state.next = null;
  drawList();
  say('count', '');
}

/* What comes */

function away() {
  state.away = true;
  say('state', 'The server is away; this page tries again.', true);
}

function listen() {
  state.stream?.close();
  const stream = new EventSource(asked('/stream'));
  state.stream = stream;
  stream.addEventListener('open', () => {
    say('state', '');
    load();
    loadTopics();
    loadTrend();
    if (state.away && state.id) show(state.id);
    state.away = false;
  });
  // A stream that is cut comes again by itself. One that is refused does not, and tells no reason: a plain question does.
  stream.addEventListener('error', async () => {
    if (state.stream !== stream) return;
    if (stream.readyState !== EventSource.CLOSED) away();
    else if (!await load()) setTimeout(() => state.stream === stream && listen(), 3000);
  });
  stream.addEventListener('state', event => {
    const troubles = read(event.data).troubles;
    say('state', troubles.join('; '), troubles.length > 0);
  });
  stream.addEventListener('article', event => {
    const article = read(event.data);
    const known = state.articles.get(article.id);
    if (known && known.version > article.version) return;
    later(loadTopics);
    later(loadTrend);
    if (article.id === state.id) drawArticle(article);
    if (!known && state.fresh >= MOST_FRESH) { later(reload); return; }
    if (!known) { state.total = (state.total || 0) + 1; state.fresh += 1; }
    state.articles.set(article.id, article);
    later(drawList);
  });
  stream.addEventListener('gone', event => {
    const id = read(event.data).id;
    if (state.articles.delete(id)) state.total -= 1;
    later(drawList);
    if (id === state.id) show(id);
  });
}

const waiting = new Map();

/** Many that come at once are drawn once. */
function later(work) {
  if (waiting.has(work)) return;
  waiting.set(work, setTimeout(() => { waiting.delete(work); work(); }, work === drawList ? 200 : 2000));
}

/* The line: how many articles came a day */

function drawn(tag, properties) {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(properties)) node.setAttribute(name, value);
  return node;
}

async function loadTrend() {
  const query = state.query;
  const line = await ask('/trends?' + new URLSearchParams({ q: query, window: 'day' })).catch(() => null);
  if (query === state.query) drawTrend(line ? line.windows : []);
}

function drawTrend(days) {
  const most = Math.max(0, ...days.map(day => day.count));
  at('trend').hidden = most === 0;
  if (most === 0) { at('trend').replaceChildren(); return; }
  const points = days.map((day, index) => `${index},${(1 - day.count / most).toFixed(3)}`).join(' ');
  const date = day => new Date(day.start).toLocaleDateString(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
  const last = days[days.length - 1];
  const words = `Articles a day, ${date(days[0])} to ${date(last)}: ${most.toLocaleString()} at most, ${last.count.toLocaleString()} on the last`;
  const svg = drawn('svg', { viewBox: `0 0 ${Math.max(1, days.length - 1)} 1`, preserveAspectRatio: 'none', role: 'img', 'aria-label': words });
  svg.append(drawn('polyline', { points }));
  at('trend').replaceChildren(svg, make('figcaption', {}, words));
}

/* Topics */

async function loadTopics() {
  const query = state.query;
  const topics = await ask(asked('/topics')).catch(() => []);
  if (query !== state.query) return;
  const ids = new Set(topics.map(topic => topic.id));
  const below = new Map();
  for (const topic of topics) {
    const parent = ids.has(topic.parent) ? topic.parent : null;
    below.set(parent, [...(below.get(parent) || []), topic]);
  }
  const tree = parent => {
    const here = (below.get(parent) || []).sort((a, b) => b.count - a.count);
    return here.length === 0 ? null : make('ul', {}, ...here.map(topic => {
      const deeper = tree(topic.id);
      const button = make('button', { type: 'button', 'data-id': topic.id, 'aria-pressed': String(holds(topic.id)), onclick: () => filter(topic.id) },
        topic.name + ' ', make('span', { class: 'number' }, topic.count.toLocaleString()));
      return make('li', {}, deeper ? make('details', { open: open.has(topic.id), ontoggle: event => {
        if (event.target.open) open.add(topic.id); else open.delete(topic.id);
      } }, make('summary', { 'data-id': 'below ' + topic.id }, button), deeper) : button);
    }));
  };
  redraw(at('topics'), tree(null) || make('p', { class: 'number' }, 'none yet'));
}

const open = new Set();
const asTerm = id => `topic:${id}`;

/** The pieces of a query that stand beside each other; what is in parentheses or quotation marks is one. */
function pieces(query) {
  const found = [];
  let piece = '';
  let depth = 0;
  let quoted = false;
  for (let place = 0; place < query.length; place++) {
    const sign = query[place];
    if (quoted && sign === '\\') { piece += sign + (query[++place] || ''); continue; }
    if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === '(') depth++;
    else if (!quoted && sign === ')') depth--;
    if (quoted || depth > 0 || !/\s/.test(sign)) piece += sign;
    else { found.push(piece); piece = ''; }
  }
  return [...found, piece].filter(Boolean);
}

/** Where among the pieces the topic is asked of every article; -1 when it is not. */
function filtered(all, id) {
  const place = all.includes('OR') ? -1 : all.indexOf(asTerm(id));
  return all[place - 1] === 'NOT' ? -1 : place;
}

const holds = id => filtered(pieces(state.query), id) >= 0;

function filter(id) {
  const all = pieces(state.query);
  const place = filtered(all, id);
  if (place < 0) {
    go([...(all.includes('OR') ? ['(' + state.query + ')'] : all), asTerm(id)].join(' '), state.id);
    return;
  }
  const first = all[place - 1] === 'AND' ? place - 1 : place;
  const last = first === place && all[place + 1] === 'AND' ? place + 1 : place;
  go([...all.slice(0, first), ...all.slice(last + 1)].join(' '), state.id);
}

/* The article */

function spans(text, field, numbers) {
  const marks = numbers.map((number, index) => ({ ...number, index })).filter(number => number.field === field)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return (from, to) => {
    const nodes = [];
    let place = from;
    for (const mark of marks) {
      if (mark.start < place || mark.end > to) continue;
      nodes.push(text.slice(place, mark.start), make('mark', { title: meaning(mark), 'data-number': mark.index,
        onmouseenter: () => light(mark.index, true), onmouseleave: () => light(mark.index, false) }, text.slice(mark.start, mark.end)));
      place = mark.end;
    }
    nodes.push(text.slice(place, to));
    return nodes;
  };
}

function amount(number) {
  if (number.low !== undefined) return `${number.low} to ${number.high}`;
  if (number.from !== undefined) return `${number.from} → ${number.value}`;
  return String(number.value ?? number.date ?? number.time ?? number.when ?? '');
}

const meaning = number => [number.bound, amount(number), number.unit, number.trend].filter(Boolean).join(' ');

function light(index, on) {
  document.querySelectorAll(`[data-number="${index}"]`).forEach(node => node.classList.toggle('on', on));
}

function paragraphs(article) {
  const body = article.body || '';
  const within = spans(body, 'body', article.numbers || []);
  const copy = make('div', { class: 'copy', lang: article.language });
  let from = 0;
  while (from <= body.length && body) {
    let to = body.indexOf('\n\n', from);
    if (to < 0) to = body.length;
    copy.append(make('p', {}, ...within(from, to)));
    from = to + 2;
  }
  return copy;
}

const inWord = /[\p{L}\p{N}]/u;

/** Whether the words stand there by themselves, not within longer ones. */
const isWhole = (text, from, to) => !inWord.test(text.slice(from - 1, from)) && !inWord.test(text.slice(to, to + 1));

/** Where a topic's evidence stands in the text is lit while the topic is pointed at. */
function evidence(words) {
  if (!window.Highlight) return;
  CSS.highlights.delete('evidence');
  const ranges = [];
  for (const block of at('article').querySelectorAll('h2, .deck, .copy p')) {
    const nodes = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode()) {
      nodes.push({ node: walker.currentNode, start: text.length });
      text += walker.currentNode.data;
    }
    const place = offset => {
      const holder = nodes.filter(part => part.start <= offset).pop();
      return [holder.node, offset - holder.start];
    };
    for (const word of words) {
      for (let found = text.indexOf(word); found >= 0; found = text.indexOf(word, found + word.length)) {
        if (!isWhole(text, found, found + word.length)) continue;
        const range = document.createRange();
        range.setStart(...place(found));
        range.setEnd(...place(found + word.length - 1));
        range.setEnd(range.endContainer, range.endOffset + 1);
        ranges.push(range);
      }
    }
  }
  if (ranges.length) CSS.highlights.set('evidence', new Highlight(...ranges));
}

function topicsOf(article) {
  const list = make('ul', { class: 'topics' }, ...(article.topics || []).map(topic => {
    const words = topic.evidence || [];
    const lit = () => evidence(words);
    const dark = () => evidence([]);
    return make('li', {}, make('button', { type: 'button', title: words.join(', '), onclick: () => filter(topic.id),
      onmouseenter: lit, onmouseleave: dark, onfocus: lit, onblur: dark }, topic.name || topic.id),
    make('span', { class: 'number' }, topic.score === undefined ? '' : ` ${topic.score}`));
  }));
  return (article.topics || []).length === 0 ? null : make('div', { class: 'panel' }, make('h3', {}, 'Topics'), list);
}

function numbersOf(article) {
  const numbers = article.numbers || [];
  if (numbers.length === 0) return null;
  const cells = (number, index) => make('tr', { 'data-number': index, onmouseenter: () => light(index, true),
    onmouseleave: () => light(index, false) },
  ...[number.text, [number.bound, amount(number)].filter(Boolean).join(' '), number.unit, number.of, number.when || number.date]
    .map(text => make('td', {}, text === undefined ? '' : String(text))));
  return make('div', { class: 'panel' }, make('h3', {}, 'Numbers'), make('table', {},
    make('thead', {}, make('tr', {}, ...['Words', 'Value', 'Unit', 'Of', 'When'].map(name => make('th', { scope: 'col' }, name)))),
    make('tbody', {}, ...numbers.map(cells))));
}

/** Only what a browser opens as a page: an article's address is as foreign as its text. */
const isPage = address => /^https?:\/\//i.test(address || '');

function back() {
  return make('button', { class: 'back', type: 'button', onclick: () => go(state.query, null) }, '← All articles');
}

function drawArticle(article) {
  evidence([]);
  state.shown = article;
  document.title = title(article) + ' – Newsreel';
  if (article.status === 'withdrawn') {
    at('article').replaceChildren(back(), make('p', {}, 'This article was withdrawn by its provider.'));
    return;
  }
  const language = article.language;
  const field = (tag, name, text) => text ? make(tag, { lang: language, class: name === 'subheadline' ? 'deck' : null },
    ...spans(text, name, article.numbers || [])(0, text.length)) : null;
  at('article').replaceChildren(...[back(),
    field('h2', 'headline', article.headline) || make('h2', { lang: language }, title(article)),
    field('p', 'subheadline', article.subheadline),
    make('p', { class: 'origin' }, ...origin(article.byline, article.dateline, article.source, when(article.published), language,
      article.version > 1 ? `version ${article.version}` : null),
    isPage(article.uri) ? make('a', { href: article.uri, rel: 'noopener noreferrer' }, ' source') : null),
    paragraphs(article), topicsOf(article), numbersOf(article)].filter(Boolean));
}

async function show(id) {
  state.id = id;
  document.body.classList.toggle('reading', Boolean(id));
  at('list').querySelectorAll('a').forEach(link => {
    if (link.dataset.id === id) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  });
  if (!id) { at('article').replaceChildren(); state.shown = null; document.title = 'Newsreel'; return; }
  const listed = state.articles.get(id);
  if (listed) drawArticle(listed);
  try {
    const article = await ask('/articles/' + encodeURIComponent(id));
    if (state.id === id && (state.shown?.id !== id || state.shown.version !== article.version)) drawArticle(article);
  } catch (problem) {
    if (state.id !== id) return;
    if (!problem.error) away();
    if (state.shown?.id === id) return;
    at('article').replaceChildren(back(), make('p', {}, problem.error || 'The server is away.'));
  }
}

/* Where one is */

function go(query, id) {
  const changed = query !== state.query;
  const focus = id && id !== state.id;
  state.query = query;
  state.id = id;
  history.pushState(null, '', asked('/', { id }));
  arrive(changed);
  if (focus) at('article').focus({ preventScroll: true });
}

function arrive(changed) {
  at('q').value = state.query;
  if (changed) { state.articles.clear(); state.next = null; listen(); }
  show(state.id);
}

function fromAddress() {
  const parameters = new URLSearchParams(location.search);
  const changed = state.stream === null || state.query !== (parameters.get('q') || '');
  state.query = parameters.get('q') || '';
  state.id = parameters.get('id');
  arrive(changed);
}

function step(by) {
  const links = [...at('list').querySelectorAll('a')];
  const here = links.findIndex(link => link.dataset.id === state.id);
  const next = links[Math.max(0, Math.min(links.length - 1, here + by))];
  if (next) { go(state.query, next.dataset.id); next.scrollIntoView({ block: 'nearest' }); }
}

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof HTMLInputElement) { if (event.key === 'Escape') event.target.blur(); return; }
  if (event.key === '/') { event.preventDefault(); at('q').focus(); }
  else if (event.key === 'j') step(1);
  else if (event.key === 'k') step(-1);
  else if (event.key === 'Escape' && state.id) go(state.query, null);
});
at('search').addEventListener('submit', event => { event.preventDefault(); go(at('q').value.trim(), state.id); });
at('more').addEventListener('click', () => load(state.next));
window.addEventListener('popstate', fromAddress);
fromAddress();

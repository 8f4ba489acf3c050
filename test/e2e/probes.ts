/** What a page has got hold of. */
export interface Probe {
  /** Names of elements in a shadow root. */
  nodes: string[];
  /** Strings with an address of the extension. */
  addresses: string[];
  /** Keys and text that were typed. */
  keys: string[];
}

/** An attack: the source of a function that runs in the page. What it returns is inspected. */
export interface Attack {
  name: string;
  attack: string;
}

/** Runs in the page before the extension: patches what it can reach, and records nodes, addresses and keys. */
export const EARLY = `function () {
  const probe = { nodes: [], addresses: [], keys: [], undo: [] };
  window.probe = probe;
  probe.inspect = function inspect(value, depth = 0) {
    if (typeof value === 'string' && /(?:moz|chrome)-extension:|frame\\.html/.test(value)) probe.addresses.push(value.slice(0, 200));
    if (value === null || typeof value !== 'object' || depth > 4) return;
    if (value instanceof ShadowRoot) return void probe.nodes.push('ShadowRoot');
    if (value instanceof Node) {
      if (value.getRootNode() instanceof ShadowRoot) {
        probe.nodes.push(value.nodeName);
        probe.root = value.getRootNode();
      }
      if (value.src) inspect(String(value.src), depth + 1);
      return;
    }
    if (value instanceof Range) return inspect([value.startContainer, value.endContainer, value.commonAncestorContainer], depth + 1);
    if (Array.isArray(value) || value instanceof NodeList) for (const one of value) inspect(one, depth + 1);
  };
  for (const type of ['focus', 'blur', 'focusin', 'focusout', 'mouseover', 'mouseout', 'pointerover', 'pointerout', 'mousedown', 'click', 'load', 'error', 'message', 'copy', 'dragover', 'toggle', 'scroll', 'resize', 'securitypolicyviolation', 'selectionchange', 'fullscreenchange'])
    addEventListener(type, (event) => {
      probe.inspect([event.target, event.relatedTarget, event.originalTarget, event.explicitOriginalTarget, event.rangeParent, event.blockedURI, event.composedPath(), event.source === null ? null : undefined]);
    }, true);
  probe.listen = (other) => {
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionend', 'paste'])
      other.addEventListener(type, (event) => { if (event.isTrusted) probe.keys.push(event.type + ' ' + (event.key ?? event.data ?? '')); }, true);
  };
  probe.listen(window);
  for (const [owner, name] of [[Element.prototype, 'attachShadow'], [EventTarget.prototype, 'addEventListener'], [Node.prototype, 'appendChild'], [Element.prototype, 'append'], [Document.prototype, 'createElement'], [HTMLElement.prototype, 'focus'], [Element.prototype, 'replaceChildren']]) {
    const original = owner[name];
    owner[name] = function (...args) {
      const result = original.apply(this, args);
      if (this instanceof Node || result instanceof Node) probe.inspect([this, result, ...args]);
      return result;
    };
  }
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes } of records) probe.inspect([target, ...addedNodes, ...removedNodes]);
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  addEventListener('DOMContentLoaded', () => {
    const early = document.createElement('div');
    early.id = 'early';
    early.popover = 'manual';
    early.style.cssText = 'position: fixed; inset: 0; width: 0; height: 0; padding: 0; border: 0; pointer-events: none; background: white';
    document.body.append(early);
    early.showPopover();
  });
  probe.hosts = () => [...document.documentElement.children].filter(({ localName }) => localName !== 'head' && localName !== 'body');
  probe.style = (css) => {
    const sheet = document.createElement('style');
    sheet.textContent = css;
    document.head.append(sheet);
    probe.undo.push(() => sheet.remove());
  };
  probe.add = (html) => {
    const box = document.createElement('div');
    box.innerHTML = html;
    document.body.append(box);
    probe.undo.push(() => box.remove());
    return box.firstElementChild;
  };
  probe.every = (work) => {
    const timer = setInterval(work, 20);
    probe.undo.push(() => clearInterval(timer));
    work();
  };
  probe.always = (work) => {
    const { port1, port2 } = new MessageChannel();
    let last = 0;
    let isOver = false;
    port1.onmessage = () => {
      if (isOver) return port1.close();
      if (performance.now() - last >= 1) {
        last = performance.now();
        work();
      }
      port2.postMessage(0);
    };
    probe.undo.push(() => { isOver = true; });
    port2.postMessage(0);
  };
  probe.restore = () => {
    for (const undo of probe.undo.splice(0)) undo();
  };
}`;

const table = (attacks: { [name: string]: string }): Attack[] =>
  Object.entries(attacks).map(([name, body]) => ({ name, attack: `async () => { ${body} }` }));

/** What a page can try to read while a card is open. */
export const READS = table({
  'window.find for the kind': `window.find('Actor'); return [getSelection().anchorNode, getSelection().focusNode];`,
  'window.find for a button, again and again': `for (let i = 0; i < 30; i++) if (window.find('Not an actor')) return 'frame.html'; return [getSelection().anchorNode];`,
  'window.find in frames': `try { return window.find('Not an actor', false, false, true, false, true) ? 'frame.html' : [getSelection().anchorNode]; } catch (error) { return String(error); }`,
  'select all': `getSelection().selectAllChildren(document.documentElement); return [getSelection().anchorNode, getSelection().getRangeAt(0)];`,
  'execCommand selectAll': `document.execCommand('selectAll'); return [getSelection().anchorNode, getSelection().toString()];`,
  'a selection extended to the host': `getSelection().setBaseAndExtent(document.body, 0, probe.hosts()[0], 0); getSelection().modify('extend', 'forward', 'word'); return [getSelection().focusNode];`,
  'a collapsed selection that is extended': `const seen = []; const selection = getSelection(); for (const host of probe.hosts()) { const at = [...host.parentNode.childNodes].indexOf(host); for (const place of [at, at + 1]) for (const act of ['extend', 'move']) for (const direction of ['forward', 'backward', 'left', 'right']) for (const unit of ['character', 'word', 'line', 'lineboundary', 'sentence', 'documentboundary']) { selection.collapse(host.parentNode, place); try { selection.modify(act, direction, unit); selection.modify(act, direction, unit); } catch {} seen.push(selection.focusNode, selection.anchorNode, selection.rangeCount ? selection.getRangeAt(0) : null); } selection.removeAllRanges(); } return seen;`,
  'a selection in the host that is extended': `const seen = []; const selection = getSelection(); for (const host of probe.hosts()) for (const direction of ['forward', 'backward']) for (const unit of ['character', 'word', 'line']) { selection.collapse(host, 0); try { selection.modify('extend', direction, unit); } catch {} seen.push(selection.focusNode, selection.anchorNode); selection.setBaseAndExtent(host, 0, host.parentNode, host.parentNode.childNodes.length); try { selection.modify('move', direction, unit); } catch {} seen.push(selection.focusNode, selection.anchorNode); } selection.removeAllRanges(); return seen;`,
  'composed ranges': `return getSelection().getComposedRanges?.({ shadowRoots: [] }).flatMap((range) => [range.startContainer, range.endContainer]);`,
  'the root of the host': `return probe.hosts().map((host) => host.shadowRoot);`,
  'attachShadow on the host': `return probe.hosts().map((host) => { try { return host.attachShadow({ mode: 'open' }); } catch { return null; } });`,
  elementFromPoint: `const found = []; for (let x = 0; x < innerWidth; x += 20) for (let y = 0; y < innerHeight; y += 20) found.push(document.elementFromPoint(x, y)); return found;`,
  elementsFromPoint: `const found = []; for (let x = 0; x < innerWidth; x += 50) for (let y = 0; y < innerHeight; y += 50) found.push(...document.elementsFromPoint(x, y)); return found;`,
  caretPositionFromPoint: `const found = []; for (let x = 0; x < innerWidth; x += 50) for (let y = 0; y < innerHeight; y += 20) found.push(document.caretPositionFromPoint?.(x, y)?.offsetNode); return found;`,
  caretRangeFromPoint: `const found = []; for (let x = 0; x < innerWidth; x += 50) for (let y = 0; y < innerHeight; y += 20) found.push(document.caretRangeFromPoint?.(x, y)?.startContainer); return found;`,
  'the active element': `return [document.activeElement, probe.hosts().map((host) => host.shadowRoot?.activeElement)];`,
  'the focus on the host': `for (const host of probe.hosts()) host.focus(); return [document.activeElement];`,
  'performance entries': `return performance.getEntries().map(({ name }) => name);`,
  'performance entries by type': `return ['resource', 'navigation', 'element', 'layout-shift', 'largest-contentful-paint', 'long-animation-frame', 'longtask'].flatMap((type) => performance.getEntriesByType(type).flatMap((entry) => [entry.name, entry.element, ...(entry.sources ?? []).map(({ node }) => node), JSON.stringify(entry)]));`,
  'a performance observer': `const seen = []; const observer = new PerformanceObserver((list) => seen.push(...list.getEntries().flatMap((entry) => [entry.name, entry.element, JSON.stringify(entry)]))); for (const type of PerformanceObserver.supportedEntryTypes) observer.observe({ type, buffered: true }); await new Promise((resolve) => setTimeout(resolve, 100)); observer.disconnect(); return seen;`,
  'the number of frames': `return window.length === 0 ? null : 'frame.html';`,
  'frames by index': `return [0, 1, 2].map((at) => { try { return String(window[at]?.location.href); } catch (error) { return String(error); } });`,
  'frames by name': `return ['frame', 'frame.html', 'Newsgloss', 'newsgloss'].map((name) => window[name] === undefined ? null : 'frame.html');`,
  'window.open with a name': `return ['frame', 'Newsgloss'].map((name) => { const opened = window.open('', name); const href = opened?.location.href; opened?.close(); return href; });`,
  'opener and parent': `return [window.opener, window.parent === window ? null : 'frame.html', document.referrer];`,
  'all elements': `return [...document.querySelectorAll('*')];`,
  'frames in the document': `return [...document.querySelectorAll('iframe, frame, object, embed')].map((frame) => frame.src);`,
  'a tree walker': `const walker = document.createTreeWalker(document); const found = []; while (walker.nextNode()) found.push(walker.currentNode); return found;`,
  'the markup': `return [document.documentElement.outerHTML, new XMLSerializer().serializeToString(document)];`,
  'the markup with shadow roots': `return probe.hosts().map((host) => host.getHTML?.({ serializableShadowRoots: true, shadowRoots: [] }));`,
  'a clone of the host': `return probe.hosts().map((host) => { const clone = host.cloneNode(true); return [clone.shadowRoot, clone.outerHTML]; });`,
  'an imported host': `return probe.hosts().map((host) => document.importNode(host, true).outerHTML);`,
  'slots and parts': `return probe.hosts().flatMap((host) => [host.assignedSlot, ...host.part, ...host.children, ...host.childNodes]);`,
  'computed styles of the host': `return probe.hosts().map((host) => ['', '::before', '::after'].map((part) => JSON.stringify(Object.values(getComputedStyle(host, part)))));`,
  'style sheets': `return [...document.styleSheets, ...document.adoptedStyleSheets].map((sheet) => String(sheet.href));`,
  animations: `return document.getAnimations().map((animation) => animation.effect?.target);`,
  'an intersection observer': `return new Promise((resolve) => new IntersectionObserver((entries) => resolve(entries.map(({ target }) => target))).observe(probe.hosts()[0]));`,
  'a resize observer': `return new Promise((resolve) => new ResizeObserver((entries) => resolve(entries.map(({ target }) => target))).observe(probe.hosts()[0]));`,
  'the stack of an error': `return [new Error().stack, (() => { try { null.x; } catch (error) { return error.stack; } })()];`,
  'global names': `return Object.getOwnPropertyNames(window).filter((name) => /newsgloss|browser$/i.test(name) && name !== 'browser').map(() => 'frame.html');`,
  'a custom element with our name': `customElements.define('x-probe', class extends HTMLElement { connectedCallback() { probe.inspect([this.parentNode]); } }); document.documentElement.append(document.createElement('x-probe')); document.querySelector('x-probe').remove();`,
  'getters of nodes': `const { get } = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode'); Object.defineProperty(Node.prototype, 'parentNode', { get() { probe.inspect([this]); return get.call(this); }, configurable: true }); await new Promise((resolve) => setTimeout(resolve, 150)); Object.defineProperty(Node.prototype, 'parentNode', { get, configurable: true });`,
  'a patched getSelection': `const own = Document.prototype.getSelection; Document.prototype.getSelection = function () { probe.inspect([this]); return own.call(this); }; await new Promise((resolve) => setTimeout(resolve, 100)); Document.prototype.getSelection = own;`,
  'a patched getBoundingClientRect': `const own = Element.prototype.getBoundingClientRect; Element.prototype.getBoundingClientRect = function () { probe.inspect([this]); return own.call(this); }; await new Promise((resolve) => setTimeout(resolve, 150)); Element.prototype.getBoundingClientRect = own;`,
  'post messages': `const heard = []; const listen = ({ data, origin }) => heard.push(origin, JSON.stringify(data)); addEventListener('message', listen); postMessage({ to: 'frames', call: 'show', args: '[]' }, '*'); await new Promise((resolve) => setTimeout(resolve, 100)); removeEventListener('message', listen); return heard;`,
  'a broadcast channel': `const heard = []; for (const name of ['analysis', 'frames', 'newsgloss']) { const channel = new BroadcastChannel(name); channel.onmessage = ({ data }) => heard.push(JSON.stringify(data)); channel.postMessage({ id: 1 }); } await new Promise((resolve) => setTimeout(resolve, 100)); return heard;`,
  storage: `return [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie, ...(await indexedDB.databases()).map(({ name }) => name)];`,
  'caches and service workers': `return [...(await caches.keys()), ...((await navigator.serviceWorker?.getRegistrations()) ?? []).map(({ scope }) => scope)];`,
  'synthetic clicks on the host': `for (const host of probe.hosts()) for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'submit', 'input']) host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 300, clientY: 300 }));`,
  'synthetic keys': `for (const host of [document.body, ...probe.hosts()]) for (const key of ['Enter', ' ', 'c', 'Tab']) host.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, composed: true }));`,
  'a synthetic drag': `const data = new DataTransfer(); for (const host of probe.hosts()) for (const type of ['dragstart', 'dragover', 'drop']) host.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, composed: true })); return [data.getData('text/plain'), data.getData('text/uri-list')];`,
  'synthetic copy and paste': `const data = new DataTransfer(); for (const host of probe.hosts()) for (const type of ['copy', 'cut', 'paste']) host.dispatchEvent(new ClipboardEvent(type, { clipboardData: data, bubbles: true, composed: true })); return [data.getData('text/plain')];`,
  history: `history.pushState(null, '', '#probe'); history.replaceState(null, '', location.pathname); return [JSON.stringify(history.state)];`,
  'print styles': `const media = matchMedia('print'); dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint')); return [media.media];`,
  'focus styles': `probe.style('html:focus-within { --probed: 1 } * { outline: 1px solid }'); const seen = [getComputedStyle(document.documentElement).getPropertyValue('--probed')]; probe.restore(); return seen;`,
});

/** What a page can do to the card so that the reader does not see what is clicked. */
export const COVERS = table({
  'opacity of the host': `for (const host of probe.hosts()) host.style.setProperty('opacity', '0', 'important'); probe.style('html, html > * { opacity: 0 !important }');`,
  'a filter of the root': `probe.style('html { filter: opacity(0) }');`,
  'a filter that takes all contrast': `probe.style('html { filter: invert(0.5) }');`,
  'a transform of the root': `probe.style('html { transform: scale(0.5) translate(40px, 90px) !important }'); for (const host of probe.hosts()) host.style.setProperty('transform', 'translate(90px)', 'important');`,
  'a popover that lets clicks through': `probe.add('<div popover="manual" style="position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none; background: white">Next page</div>').showPopover();`,
  'a popover over everything': `probe.add('<div popover="manual" style="position: fixed; inset: 0; width: 100vw; height: 100vh; background: white">Next page</div>').showPopover();`,
  'a popover in a closed shadow root': `const root = probe.add('<div></div>').attachShadow({ mode: 'closed' }); root.innerHTML = '<div popover="manual" style="position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none; background: white">Next page</div>'; root.firstChild.showPopover();`,
  'the backdrop of a popover': `probe.style('#probed::backdrop { background: white; pointer-events: none }'); probe.add('<i id="probed" popover="manual" style="inset: 0 auto auto 0"></i>').showPopover();`,
  'the backdrop of a popover in a closed shadow root': `const root = probe.add('<div></div>').attachShadow({ mode: 'closed' }); root.innerHTML = '<style>i::backdrop { background: white }</style><i popover="manual" style="inset: 0 auto auto 0"></i>'; root.lastChild.showPopover();`,
  'a view transition': `probe.style('::view-transition { position: fixed; inset: 0; pointer-events: none; background: white } ::view-transition-group(root) { animation-duration: 100s } ::view-transition-new(root), ::view-transition-old(root) { display: none }'); await document.startViewTransition?.(() => {}).ready;`,
  'a pseudo-element of the host': `probe.style('html > div::before, html > div::after { content: "Next page" !important; display: block !important; position: fixed !important; inset: 0 !important; z-index: 9; background: white !important; pointer-events: none !important }');`,
  'filters that take all contrast together': `probe.style('html { filter: contrast(0.6) contrast(0.6) contrast(0.6) contrast(0.6) contrast(0.6) contrast(0.6) brightness(1.9) brightness(1.9) }');`,
  'a popover that was below': `const cover = document.getElementById('early'); cover.style.width = '100vw'; cover.style.height = '100vh'; cover.hidePopover(); cover.showPopover();`,
  'a modal dialog': `probe.add('<dialog style="width: 100vw; height: 100vh">Win</dialog>').showModal();`,
  'a dialog that lets clicks through': `probe.add('<dialog style="width: 100vw; height: 100vh; pointer-events: none">Win</dialog>').showModal();`,
  'a host that is moved': `for (const host of probe.hosts()) { host.style.setProperty('inset', '0 auto auto 120px', 'important'); host.style.setProperty('margin', '60px', 'important'); }`,
  'a host that is hidden': `for (const host of probe.hosts()) host.hidden = true; probe.style('[popover] { display: none !important; visibility: hidden !important }');`,
  'a hidden popover': `for (const host of probe.hosts()) if (host.popover) host.hidePopover();`,
  'a host that is removed': `for (const host of probe.hosts()) host.remove();`,
  'a host with another parent': `for (const host of probe.hosts()) document.body.append(host);`,
  'a host in a hidden element': `const box = document.createElement('div'); box.style.opacity = '0'; document.body.append(box); for (const host of probe.hosts()) box.append(host);`,
  'a clone in its place': `for (const host of probe.hosts()) host.replaceWith(host.cloneNode(true));`,
  'clip and zoom': `probe.style('html, [popover] { zoom: 2 !important; clip-path: inset(40%) !important; mask-image: linear-gradient(transparent, transparent) !important }');`,
  'an animation': `for (const host of probe.hosts()) host.animate([{ opacity: 0, transform: 'translate(70px)' }, { opacity: 0 }], { duration: 100000 });`,
  'a page that scrolls away': `probe.add('<p style="height: 4000px"></p>'); scrollTo({ top: 900, behavior: 'instant' });`,
});

/** What hides the card only for moments, again and again. */
export const PASSING_COVERS = table({
  'a popover that is shown again and again': `const cover = probe.add('<div popover="manual" style="position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none; background: white">Next page</div>'); probe.always(() => cover.togglePopover());`,
  'a dialog that is shown again and again': `const cover = probe.add('<dialog style="position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none; background: white">Next page</dialog>'); probe.always(() => (cover.open ? cover.close() : cover.showModal()));`,
  'a popover in a closed shadow root that is shown again and again': `const root = probe.add('<div></div>').attachShadow({ mode: 'closed' }); root.innerHTML = '<div popover="manual" style="position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none; background: white">Next page</div>'; probe.always(() => root.firstChild.togglePopover());`,
});

/** What a page can do to the card with an element of the shadow root, which it gets from an event in Firefox. */
export const INNER_COVERS = table({
  'an element in the shadow root that lets clicks through': `probe.root?.append(Object.assign(document.createElement('div'), { style: 'position: fixed; inset: 0; background: white; pointer-events: none', textContent: 'Next page' }));`,
  'an element beside the frame': `probe.root?.querySelector('iframe').after(Object.assign(document.createElement('div'), { style: 'position: fixed; inset: 0; background: white; pointer-events: none' }));`,
  'another style sheet': `probe.root?.append(Object.assign(document.createElement('style'), { textContent: 'div::after { content: ""; position: fixed; inset: 0; background: white; pointer-events: none }' }));`,
  'an adopted style sheet': `const sheet = new CSSStyleSheet(); sheet.replaceSync('div::after { content: ""; position: fixed; inset: 0; background: white; pointer-events: none }'); probe.root?.adoptedStyleSheets.push(sheet);`,
  'a rule in our style sheet': `try { probe.root?.querySelector('style').sheet.insertRule('div::after { content: ""; position: fixed; inset: 0; background: white; pointer-events: none }'); } catch {}`,
  'other rules': `const style = probe.root?.querySelector('style'); if (style) style.textContent += 'iframe { opacity: 0.01 !important }';`,
  'no style sheet': `probe.root?.querySelector('style').remove();`,
  'the opacity of the frame': `probe.root?.querySelector('iframe').style.setProperty('opacity', '0.02', 'important');`,
  'the opacity of what holds the frame': `probe.root?.querySelector('dialog').style.setProperty('opacity', '0.02', 'important'); probe.root?.querySelector('dialog').style.setProperty('display', 'block', 'important');`,
  'a frame that is too small': `const frame = probe.root?.querySelector('iframe'); if (frame) frame.style.height = '70px';`,
  'a frame that is small by an animation': `probe.root?.querySelector('iframe').animate([{ width: '90px' }, { width: '90px' }], 100000);`,
  'a frame below': `const frame = probe.root?.querySelector('iframe'); if (frame) { frame.style.zIndex = '-1'; frame.parentNode.style.cssText = 'position: fixed; inset: 0; background: white; pointer-events: none'; }`,
  'a frame with a filter': `const frame = probe.root?.querySelector('iframe'); if (frame) frame.style.filter = 'blur(9px)';`,
  'another document in the frame': `const frame = probe.root?.querySelector('iframe'); if (frame) frame.srcdoc = '<h1>Next page';`,
  'a shadow root in place of the frame': `const frame = probe.root?.querySelector('iframe'); if (frame) frame.replaceWith(frame.cloneNode());`,
});

/** What a page can do to get the keys of a note. */
export const STEALS = table({
  'the focus on a field': `probe.add('<input>').focus();`,
  'an editable page': `document.body.contentEditable = 'true'; probe.undo.push(() => document.body.removeAttribute('contenteditable')); document.body.focus();`,
  'the focus on a field, every 20 ms': `const field = probe.add('<textarea></textarea>'); probe.every(() => field.focus());`,
  'a field with autofocus': `probe.add('<input autofocus>');`,
  'the design mode': `document.designMode = 'on'; probe.undo.push(() => { document.designMode = 'off'; }); window.focus();`,
  'the focus on the window': `window.focus(); probe.every(() => window.focus());`,
  'a blur': `document.activeElement.blur(); window.blur();`,
  'a selection': `getSelection().selectAllChildren(document.body); getSelection().removeAllRanges();`,
  'a field in a shadow root': `const box = probe.add('<div></div>'); const root = box.attachShadow({ mode: 'open', delegatesFocus: true }); root.innerHTML = '<input>'; probe.every(() => root.firstChild.focus());`,
  'a link with a fragment': `const target = probe.add('<button id="probed">x</button>'); location.hash = '#probed'; target.focus(); history.replaceState(null, '', location.pathname);`,
  'the focus on a field, always': `const field = probe.add('<input>'); probe.always(() => field.focus());`,
  'the focus on the window, always': `probe.always(() => window.focus());`,
  'a blur, always': `probe.always(() => { document.activeElement.blur(); window.blur(); });`,
  'a selection in a field, always': `const field = probe.add('<input value="probe">'); probe.always(() => { field.select(); field.setSelectionRange(0, 3); });`,
  'the focus on a frame, always': `const frame = probe.add('<iframe srcdoc="<input>"></iframe>'); await new Promise((resolve) => frame.addEventListener('load', resolve)); probe.listen(frame.contentWindow); const field = frame.contentDocument.querySelector('input'); probe.always(() => { frame.focus(); frame.contentWindow.focus(); field.focus(); });`,
  'a dialog that is shown again and again': `const dialog = probe.add('<dialog><input></dialog>'); probe.always(() => { if (dialog.open) dialog.close(); dialog.showModal(); dialog.firstChild.focus(); });`,
  'a dialog that stays open': `const dialog = probe.add('<dialog><input></dialog>'); dialog.showModal(); probe.always(() => dialog.firstChild.focus());`,
  'a dialog in a closed shadow root, shown again and again': `const root = probe.add('<div></div>').attachShadow({ mode: 'closed' }); root.innerHTML = '<dialog><input></dialog>'; const dialog = root.firstChild; probe.always(() => { if (dialog.open) dialog.close(); dialog.showModal(); dialog.firstChild.focus(); });`,
  'a frame in a dialog that is shown again and again': `const dialog = probe.add('<dialog><iframe srcdoc="<input>"></iframe></dialog>'); const frame = dialog.firstChild; await new Promise((resolve) => frame.addEventListener('load', resolve)); probe.listen(frame.contentWindow); const field = frame.contentDocument.querySelector('input'); probe.always(() => { if (dialog.open) dialog.close(); dialog.showModal(); frame.contentWindow.focus(); field.focus(); });`,
  'a popover that is shown again and again': `const popover = probe.add('<div popover="manual"><input autofocus></div>'); probe.always(() => { popover.togglePopover(); popover.firstChild.focus(); });`,
  'a host that is removed': `for (const host of probe.hosts()) host.remove(); probe.add('<input>').focus();`,
  'a host that is always removed': `const field = probe.add('<input>'); probe.always(() => { for (const host of probe.hosts()) host.remove(); field.focus(); });`,
  'a host that is hidden': `const field = probe.add('<input>'); probe.always(() => { for (const host of probe.hosts()) { host.hidden = true; host.style.setProperty('display', 'none', 'important'); if (host.popover && host.matches(':popover-open')) host.hidePopover(); } field.focus(); });`,
  'an inert host': `const field = probe.add('<input>'); probe.always(() => { for (const host of probe.hosts()) host.inert = true; field.focus(); });`,
});

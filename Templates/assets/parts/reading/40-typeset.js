'use strict';
// Formulas set by KaTeX, code coloured by highlight.js: both lie in the site where a deck needs
// them. What they make is put together as elements, since the page takes no HTML from them.
RECTO.typeset = (function () {
  const libraries = /** @type {any} */ (globalThis);

  /** @param {Element} root */
  function formulas(root) {
    const { katex } = libraries;
    if (!katex) return;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, {
      acceptNode: (node) => {
        const parent = /** @type {Element} */ (node.parentNode);
        return parent.closest('code, pre, .katex')
          ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
      },
    });
    /** @type {Text[]} */
    const texts = [];
    while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
    for (const text of texts) replace(text, katex);
  }

  /**
   * @param {Text} node
   * @param {any} katex
   */
  function replace(node, katex) {
    const text = node.data;
    const pieces = document.createDocumentFragment();
    let done = 0;
    for (const { start, end, tex, display } of RECTO.formulas.find(text)) {
      const place = document.createElement('span');
      place.className = display ? 'formula display' : 'formula';
      place.dir = 'ltr';
      try {
        katex.render(tex, place, { displayMode: display, throwOnError: true, strict: 'ignore' });
        // Browsers leave formulas out of the names of buttons: an option would have none.
        if (node.parentElement?.closest('label')) {
          place.querySelector('math')?.setAttribute('aria-label', tex);
        }
      } catch (error) {
        // What KaTeX does not understand stays as its author wrote it.
        continue;
      }
      pieces.append(text.slice(done, start), place);
      done = end;
    }
    if (done === 0) return;
    pieces.append(text.slice(done));
    node.replaceWith(pieces);
  }

  /** @param {Element} root */
  function code(root) {
    const { hljs } = libraries;
    if (!hljs) return;
    root.querySelectorAll('pre > code[class^="language-"]').forEach(function (element) {
      const language = element.className.replace(/^language-/, '').toLowerCase();
      if (!hljs.getLanguage(language) || element.querySelector('span')) return;
      const text = element.textContent || '';
      const made = Number.parseInt(hljs.versionString || '9', 10) >= 11
        ? hljs.highlight(text, { language, ignoreIllegals: true })
        : hljs.highlight(language, text, true);
      const coloured = elements(made.value);
      // A reader must never get other code than the author wrote.
      if (coloured.textContent === text) element.replaceChildren(coloured);
    });
  }

  /**
   * The elements of highlight.js's HTML, which holds nothing but spans with a class and text.
   * @param {string} html
   */
  function elements(html) {
    const root = document.createDocumentFragment();
    /** @type {(DocumentFragment | Element)[]} */
    const open = [root];
    for (const piece of html.split(/(<[^>]*>)/)) {
      const inner = open[open.length - 1];
      const start = /^<span class="([\w\s.-]*)">$/.exec(piece);
      if (start) {
        const span = document.createElement('span');
        span.className = start[1];
        inner.append(span);
        open.push(span);
      } else if (piece === '</span>' && open.length > 1) {
        open.pop();
      } else if (piece) {
        inner.append(unescaped(piece));
      }
    }
    return root;
  }

  /** @param {string} text */
  function unescaped(text) {
    return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"')
      .replace(/&#x27;/g, "'").replace(/&#39;/g, "'").replace(/&amp;/g, '&');
  }

  return { formulas, code };
})();

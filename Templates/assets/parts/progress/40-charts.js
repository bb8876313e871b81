'use strict';
// Charts as SVG, each with the same figures in a table beside it.
RECTO.charts = (function () {
  const { h } = RECTO.dom;
  const space = 'http://www.w3.org/2000/svg';

  /**
   * @param {string} tag
   * @param {Record<string, string | number>} attributes
   * @param {...(Node | string)} children
   */
  function svg(tag, attributes, ...children) {
    const element = document.createElementNS(space, tag);
    for (const [name, value] of Object.entries(attributes)) {
      element.setAttribute(name, String(value));
    }
    element.append(...children);
    return element;
  }

  /**
   * Bars from left to right.
   * @param {readonly {label: string, value: number}[]} items
   */
  function bars(items) {
    const most = Math.max(1, ...items.map((item) => item.value));
    const width = 600 / items.length;
    const wide = Math.min(width - 2, 60);
    const chart = svg('svg', { viewBox: '0 0 600 140', class: 'chart', 'aria-hidden': 'true' });
    items.forEach(function ({ label, value }, i) {
      const height = value === 0 ? 1 : Math.max(3, 120 * value / most);
      chart.append(svg('rect', {
        x: i * width + (width - wide) / 2, y: 130 - height, width: wide, height, rx: 2,
        class: value === 0 ? 'bar none' : 'bar',
      }, svg('title', {}, label)));
    });
    return chart;
  }

  /**
   * Weeks from left to right, days from top to bottom.
   * @param {readonly {label: string, value: number}[]} days the first is the first of a week
   */
  function heatmap(days) {
    const most = Math.max(1, ...days.map((day) => day.value));
    const weeks = Math.ceil(days.length / 7);
    const chart = svg('svg', {
      viewBox: '0 0 ' + weeks * 14 + ' 98', class: 'chart heat', 'aria-hidden': 'true',
    });
    days.forEach(function ({ label, value }, i) {
      const level = value === 0 ? 0 : Math.ceil(4 * value / most);
      chart.append(svg('rect', {
        x: Math.floor(i / 7) * 14 + 1, y: (i % 7) * 14 + 1, width: 12, height: 12, rx: 2,
        class: 'cell level-' + level,
      }, svg('title', {}, label)));
    });
    return chart;
  }

  /**
   * A table, opened by those who want it.
   * @param {string} title
   * @param {string[]} columns
   * @param {string[][]} rows each begins with its heading
   * @param {boolean} [open]
   */
  function table(title, columns, rows, open) {
    const body = h('tbody', {});
    for (const [first, ...rest] of rows) {
      body.append(h('tr', {}, h('th', { scope: 'row', dir: 'auto' }, first),
        ...rest.map((cell) => h('td', {}, cell))));
    }
    const head = h('tr', {}, ...columns.map((name) => h('th', { scope: 'col' }, name)));
    const figures = h('div', {
      class: 'scroll', tabindex: '0', role: 'region', 'aria-label': title,
    }, h('table', { class: 'figures' }, h('thead', {}, head), body));
    if (open) return figures;
    return h('details', { class: 'reveal' },
      h('summary', {}, title), h('div', { class: 'reveal-body' }, figures));
  }

  return { bars, heatmap, table };
})();

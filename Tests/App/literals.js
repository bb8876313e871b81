'use strict';
// The app's own words as its source has them: what stands in `t('…')` and `n(count, '…', '…')`,
// and texts that stand where a reader sees them but are in neither.
const fs = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');

/** TypeScript's own parser, from the package that checks our types; null without it. */
function compiler() {
  const found = spawnSync('which', ['tsc']);
  if (found.status !== 0) return null;
  const folder = path.dirname(fs.realpathSync(String(found.stdout).trim()));
  return require(path.join(folder, '../lib/typescript.js'));
}

const ts = compiler();
const nothing = { words: [], loose: [], unclear: [] };

/**
 * Looks through a source.
 * @returns {{words: {english: string, counts: boolean, where: string}[], loose: string[],
 *   unclear: string[]}} `loose` are texts that nobody can translate, `unclear` calls of `t` and `n`
 *   whose text is not written out
 */
function literals(name, source) {
  if (!ts) return nothing;
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.ES2020, true);
  const result = { words: [], loose: [], unclear: [] };
  const where = (node) =>
    name + ':' + (file.getLineAndCharacterOfPosition(node.getStart()).line + 1);

  function visit(node) {
    if (ts.isCallExpression(node)) {
      const called = node.expression.getText();
      if (/^(?:RECTO\.words\.)?t$/.test(called)) take(node, node.arguments[0], false);
      if (/^(?:RECTO\.words\.)?n$/.test(called)) {
        take(node, node.arguments[1], true, false);
        take(node, node.arguments[2], true);
      }
      if (called === 'h') {
        node.arguments.slice(2).forEach(look);
        const attributes = node.arguments[1];
        for (const member of (attributes && attributes.properties) || []) {
          const key = member.name && (member.name.text || '');
          if (/^(?:aria-label|aria-description|title|alt|placeholder)$/.test(key)) {
            look(member.initializer);
          }
        }
      }
      if (called === 'say') node.arguments.forEach(look);
    }
    ts.forEachChild(node, visit);
  }

  function take(call, text, counts, counted) {
    const english = text && written(text);
    if (typeof english !== 'string') result.unclear.push(where(call) + ' ' + call.getText());
    else if (counted !== false) result.words.push({ english, counts, where: where(call) });
  }

  /** The text of a literal, or of several that are joined. */
  function written(node) {
    if (ts.isStringLiteral(node)) return node.text;
    if (!ts.isBinaryExpression(node)) return undefined;
    const left = written(node.left);
    const right = written(node.right);
    return left === undefined || right === undefined ? undefined : left + right;
  }

  /** Notes texts with words in them, whichever way they are put together. */
  function look(node) {
    if (ts.isStringLiteral(node) && /\p{L}{2}/u.test(node.text)) {
      result.loose.push(where(node) + ' ' + node.getText());
    } else if (ts.isBinaryExpression(node)) {
      look(node.left);
      look(node.right);
    } else if (ts.isConditionalExpression(node)) {
      look(node.whenTrue);
      look(node.whenFalse);
    } else if (ts.isParenthesizedExpression(node)) {
      look(node.expression);
    }
  }

  visit(file);
  return result;
}

module.exports = { literals, missing: ts ? false : 'tsc is not installed' };

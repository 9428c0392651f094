// Slack's message text as elements. Everything is text until it matched a form that is known here.
import { h } from './dom.js';
import { SIGNS, emoji } from './emoji.js';
import { channelName, go, person, store } from './store.js';
import { slackDate } from './time.js';

const plain = (text) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

export function link(address, label) {
  const safe = /^(https?:|mailto:)/i.test(address);
  return safe ? h('a', { href: address, target: '_blank', rel: 'noopener' }, label) : label;
}

export function mention(id, fallback) {
  const one = person(id);
  return h('span', { class: id === store.as ? 'mention me' : 'mention' }, `@${one?.name ?? fallback ?? id}`);
}

export function channelLink(id, fallback) {
  const one = store.state.channels.find((each) => each.id === id);
  const label = `#${one ? channelName(one) : (fallback || 'private channel')}`;
  return one ? h('button', { type: 'button', class: 'mention', onclick: () => go({ place: id, thread: null }) }, label) : h('span', { class: 'mention' }, label);
}

function token(inside) {
  const [what, label] = [inside.replace(/\|.*$/s, ''), inside.includes('|') ? plain(inside.slice(inside.indexOf('|') + 1)) : undefined];
  if (what.startsWith('@')) return mention(what.slice(1), label);
  if (what.startsWith('#')) return channelLink(what.slice(1), label);
  if (what.startsWith('!date^')) {
    const [, epoch, pattern, address] = what.split('^');
    const shown = slackDate(epoch, plain(pattern ?? '{date}'));
    return h('time', { title: label, datetime: new Date(epoch * 1000).toISOString() }, address ? link(plain(address), shown) : shown);
  }
  if (what.startsWith('!')) return h('span', { class: 'mention me' }, label ?? `@${what.slice(1).replace(/^subteam\^/, '')}`);
  return link(plain(what), label ?? plain(what));
}

const signs = (text) => text.split(SIGNS).map((part, at) => (at % 2 ? emoji(part) : part));

const MARKS = [
  ['strong', /(^|[^\p{L}\p{N}*])\*([^\s*](?:[^*\n]*?[^\s*])?)\*(?![\p{L}\p{N}*])/u],
  ['em', /(^|[^\p{L}\p{N}_])_([^\s_](?:[^_\n]*?[^\s_])?)_(?![\p{L}\p{N}_])/u],
  ['del', /(^|[^\p{L}\p{N}~])~([^\s~](?:[^~\n]*?[^\s~])?)~(?![\p{L}\p{N}~])/u],
];

/** Finished pieces (code, mentions, links) wait in `held` behind a private character while marks are read around them. */
function marked(text, held) {
  for (const [tag, form] of MARKS) {
    const found = form.exec(text);
    if (found) {
      const start = found.index + found[1].length;
      return [
        marked(text.slice(0, start), held),
        h(tag, {}, marked(found[2], held)),
        marked(text.slice(found.index + found[0].length), held),
      ];
    }
  }
  return text.split(/(\uE000\d+\uE001|\n)/).map((part) => {
    if (part === '\n') return h('br');
    if (part.startsWith('\uE000')) return held[Number(part.slice(1, -1))];
    return signs(plain(part));
  });
}

function inline(text) {
  const held = [];
  const hold = (node) => `\uE000${held.push(node) - 1}\uE001`;
  const safe = text
    .replace(/[\uE000\uE001]/g, '')
    .replace(/`([^`\n]+)`/g, (all, code) => hold(h('code', {}, plain(code))))
    .replace(/<([^<>\n]+)>/g, (all, inside) => hold(token(inside)));
  return marked(safe, held);
}

function lines(text) {
  const out = [];
  for (const run of text.split(/((?:^|\n)(?:(?:&gt;|>)[^\n]*(?:\n|$))+)/)) {
    if (/^\n?(&gt;|>)/.test(run)) {
      out.push(h('blockquote', {}, inline(run.trim().replace(/^(&gt;|>) ?/gm, ''))));
    } else if (run) {
      out.push(inline(run));
    }
  }
  return out;
}

/** Message text (`type: mrkdwn`) → nodes. */
export function mrkdwn(text) {
  return (text ?? '').split(/(```[\s\S]+?```)/).map((part) =>
    /^```[\s\S]+```$/.test(part) ? h('pre', {}, plain(part.slice(3, -3).replace(/^\n/, ''))) : lines(part));
}

/** A text object of Block Kit → nodes. */
export function textOf(object) {
  if (!object) return [];
  if (object.type === 'mrkdwn') return mrkdwn(object.text);
  return object.text.split(/(\n)/).map((part) => (part === '\n' ? h('br') : object.emoji === false ? part : signs(part)));
}

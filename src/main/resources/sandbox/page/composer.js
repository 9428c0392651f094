// Where one writes: messages, commands with hints, people's names, files. Drafts are kept per person and place.
import { fill, h, icon, iconButton } from './dom.js';
import { act, channelName, me, store } from './store.js';

const drafts = new Map();

/** What was typed, with the full names that were chosen from the list as mentions; the workspace does the rest. */
export function outgoing(text) {
  let sent = text;
  for (const one of [...store.state.people].sort((a, b) => b.name.length - a.name.length)) sent = sent.replaceAll(`@${one.name}`, `<@${one.id}>`);
  return sent;
}

/** What is in a message, as one would type it again. */
export const incoming = (text) => (text ?? '')
  .replace(/<@(\w+)(\|[^>]*)?>/g, (all, id) => { const one = store.state.people.find((each) => each.id === id); return one ? `@${one.name}` : all; })
  .replace(/<#\w+\|([^>]*)>/g, '#$1').replace(/<(https?:[^>|]+)(\|[^>]*)?>/g, '$1')
  .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

export function composer({ id, channel, thread, label, commands }) {
  const key = () => `${store.as}/${channel}/${thread ?? ''}`;
  const hints = h('ul', { class: 'hints', role: 'listbox', hidden: true });
  const input = h('textarea', {
    id, rows: 1, 'aria-label': label, placeholder: label, value: drafts.get(key()) ?? '',
    oninput: () => { drafts.set(key(), input.value); grow(); suggest(); }, onkeydown: keys, onblur: () => setTimeout(() => { hints.hidden = true; }, 150),
  });
  const file = h('input', { type: 'file', hidden: true, onchange: upload });
  const broadcast = h('input', { type: 'checkbox' });
  let offered = [];
  let marked = 0;

  function grow() {
    input.style.height = 'auto';
    input.style.height = `${Math.min(input.scrollHeight, 220)}px`;
  }

  function suggest() {
    const before = input.value.slice(0, input.selectionStart);
    const name = /(^|\s)@([\p{L} ]{0,20})$/u.exec(before);
    if (commands && /^\/\S*$/.test(before)) offered = hintsFor(before);
    else if (commands && before.startsWith('/')) offered = usage(before);
    else if (name) {
      offered = store.state.people.filter((one) => one.name.toLowerCase().startsWith(name[2].toLowerCase()) && !(one.is_bot && !one.user))
        .map((one) => ({ title: one.name, text: one.team, put: () => put(before.length - name[2].length - 1, `@${one.name} `) }));
    } else offered = [];
    marked = 0;
    draw();
  }

  const hintsFor = (typed) => (store.state.commands ?? []).filter((one) => one.command.startsWith(typed))
    .map((one) => ({ title: one.command, text: `${one.usage_hint ?? ''}`, more: one.description, put: () => put(0, `${one.command} `) }));
  const usage = (typed) => (store.state.commands ?? []).filter((one) => typed.startsWith(`${one.command} `))
    .map((one) => ({ title: one.command, text: one.usage_hint ?? '', more: one.description }));

  function put(from, text) {
    input.setRangeText(text, from, input.selectionStart, 'end');
    drafts.set(key(), input.value);
    input.focus();
    suggest();
  }

  function draw() {
    hints.hidden = offered.length === 0;
    fill(hints, offered.slice(0, 9).map((one, at) => h('li', {
      role: 'option', class: one.put && at === marked ? 'on' : undefined, 'aria-selected': at === marked ? 'true' : 'false',
      onmousedown: (event) => { event.preventDefault(); one.put?.(); },
    }, h('b', {}, one.title), ' ', h('span', {}, one.text), one.more && h('small', {}, one.more))));
  }

  function keys(event) {
    const choosing = !hints.hidden && offered.some((one) => one.put);
    if (choosing && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      marked = (marked + (event.key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length;
      draw();
    } else if (choosing && (event.key === 'Tab' || (event.key === 'Enter' && input.value.trim() !== offered[marked].title))) {
      event.preventDefault();
      offered[marked].put();
    } else if (event.key === 'Escape' && !hints.hidden) {
      event.stopPropagation();
      hints.hidden = true;
    } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send();
    }
  }

  async function send() {
    const text = input.value.trim();
    if (!text) return;
    const from = key();
    const known = /^\/\w/.test(text) && commands;
    input.value = '';
    drafts.delete(from);
    hints.hidden = true;
    grow();
    const answer = known
      ? await act({ do: 'command', channel, text: outgoing(text) })
      : await act({ do: 'post', channel, text: outgoing(text), ...(thread && { thread_ts: thread, broadcast: broadcast.checked }) });
    broadcast.checked = false;
    if (!answer.ok && from === key() && !input.value) {
      input.value = text;
      drafts.set(from, text);
      grow();
    }
  }

  async function upload() {
    const one = file.files[0];
    if (!one) return;
    const bytes = new Uint8Array(await one.arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    await act({ do: 'upload', channel, thread_ts: thread ?? undefined, name: one.name, content: btoa(binary) });
    file.value = '';
  }

  setTimeout(grow);
  return h('div', { class: 'composer' }, hints,
    h('div', { class: 'box' }, input,
      h('div', { class: 'bar' }, iconButton('clip', 'Attach a file', () => file.click()), file,
        thread && h('label', { class: 'also' }, broadcast, 'Also send to the channel'),
        h('span', { class: 'who' }, `as ${me()?.name ?? ''}`),
        h('button', { type: 'button', class: 'send', 'aria-label': 'Send', title: 'Send', onclick: send }, icon('send')))));
}

export const writeTo = (one) => (one.is_im ? `Message ${channelName(one)}` : `Message #${one.name}, or / for commands`);

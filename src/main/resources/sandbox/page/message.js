// One message: who, when, what; its files, reactions, thread; and what one can do with it.
import { h, icon, iconButton } from './dom.js';
import { act, go, person, store } from './store.js';
import { menuButton, offered, render } from './blocks.js';
import { PICK, emoji } from './emoji.js';
import { mrkdwn } from './mrkdwn.js';
import { dayLabel, hour, instant, isoDay, weekday } from './time.js';

const QUIET = ['channel_join', 'channel_leave', 'channel_topic', 'channel_purpose', 'channel_name', 'channel_archive', 'channel_unarchive',
  'group_join', 'group_topic', 'group_purpose', 'pinned_item', 'bot_add', 'tombstone'];

export const isQuiet = (message) => QUIET.includes(message.subtype);

export function speaker(message) {
  const known = person(message.user) ?? person(message.bot_id);
  const name = message.username ?? known?.name ?? message.bot_profile?.name ?? 'An app';
  return { id: message.user ?? message.bot_id ?? name, name, isApp: Boolean(message.bot_id || message.subtype === 'bot_message' || known?.is_bot), known };
}

export function face(id, name, isApp) {
  const hue = [...String(id)].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 360, 7);
  const initials = name.split(/\s+/).map((word) => word[0]).slice(0, 2).join('').toUpperCase();
  return h('span', { class: isApp ? 'face app' : 'face', style: `--hue:${hue}`, 'aria-hidden': 'true' }, isApp && id === 'U0DEBRIEF' ? '' : initials);
}

/** Draws the messages of a channel or a thread as a list that `keep` can compare: days, then groups. */
export function rows(messages, place) {
  const out = [];
  let before = null;
  for (const message of messages) {
    const date = instant(message.ts);
    const day = isoDay(date);
    if (!before || before.day !== day) {
      out.push({ key: `day-${day}`, stamp: dayLabel(date), make: () => h('li', { class: 'day' }, h('span', {}, dayLabel(date))) });
      before = null;
    }
    const by = speaker(message).id;
    const follows = before && before.by === by && !isQuiet(message) && !before.quiet && date - before.date < 300000 && !message.ephemeral && !before.ephemeral;
    out.push({
      key: message.ts + (message.ephemeral ? '-e' : ''),
      stamp: JSON.stringify([message, follows, store.as, place.threads && store.thread === message.ts, place.pins.includes(message.ts), day]),
      make: () => row(message, follows, place),
    });
    before = { by, date, day, quiet: isQuiet(message), ephemeral: message.ephemeral };
  }
  return out;
}

function row(message, follows, place) {
  const who = speaker(message);
  const when = h('time', { title: `${weekday(instant(message.ts))}, ${hour(instant(message.ts))}` }, hour(instant(message.ts)));
  if (isQuiet(message)) return h('li', { class: 'msg quiet-line' }, when, h('span', {}, !message.text.startsWith(`<@${message.user}>`) && [h('b', {}, who.name), ' '], mrkdwn(message.text)));
  const pinned = place.pins.includes(message.ts);
  return h('li', { class: `msg${follows ? ' follows' : ''}${message.ephemeral ? ' only-you' : ''}${pinned ? ' pinned' : ''}${place.threads && store.thread === message.ts ? ' open' : ''}`, tabindex: '-1' },
    message.ephemeral && h('p', { class: 'flag' }, icon('eye'), 'Only visible to you'),
    pinned && h('p', { class: 'flag' }, icon('pin'), 'Pinned'),
    message.subtype === 'thread_broadcast' && h('p', { class: 'flag' }, icon('reply'), 'Replied to a thread'),
    follows ? h('span', { class: 'side-time' }, when) : face(who.id, who.name, who.isApp),
    h('div', { class: 'body' },
      !follows && h('div', { class: 'by' }, h('b', {}, who.name), who.isApp && h('span', { class: 'badge' }, 'app'), who.known?.team && h('span', { class: 'team' }, who.known.team), when),
      content(message, place), files(message), reactions(message, place), thread(message, place)),
    !message.ephemeral && tools(message, place));
}

function content(message, place) {
  const where = {
    click: (block, part, chosen) => act({ do: 'click', channel: place.id, ts: message.ts, block_id: block.block_id, action_id: part.action_id, chosen }),
    load: async (block, part, typed) => offered(await act({ do: 'options', channel: place.id, ts: message.ts, block_id: block.block_id, action_id: part.action_id, value: typed })),
  };
  return h('div', { class: 'text' },
    message.blocks?.length ? render(message.blocks, where) : mrkdwn(message.text),
    message.edited && h('span', { class: 'edited' }, ' (edited)'),
    (message.attachments ?? []).map((each) => h('div', { class: 'attachment' }, each.blocks ? render(each.blocks, where) : mrkdwn(each.text ?? each.fallback))));
}

const files = (message) => (message.files ?? []).map((file) => h('a', {
  class: 'file', href: file.url_private_download ?? file.url_private, download: file.name, target: '_blank', rel: 'noopener',
}, icon('file'), h('span', {}, h('b', {}, file.title || file.name), h('small', {}, `${file.name} · ${size(file.size)}`))));

const size = (bytes) => (bytes > 1048576 ? `${(bytes / 1048576).toFixed(1)} MB` : bytes > 1024 ? `${Math.round(bytes / 1024)} kB` : `${bytes ?? 0} bytes`);

function reactions(message, place) {
  if (!message.reactions?.length) return null;
  return h('div', { class: 'reactions' }, message.reactions.map((one) => {
    const mine = one.users.includes(store.as);
    const names = one.users.map((id) => person(id)?.name ?? id).join(', ');
    return h('button', {
      type: 'button', class: mine ? 'mine' : undefined, title: `${names} · :${one.name}:`, 'aria-pressed': mine ? 'true' : 'false',
      onclick: () => act({ do: mine ? 'unreact' : 'react', channel: place.id, ts: message.ts, name: one.name }),
    }, emoji(`:${one.name}:`), ' ', one.count);
  }));
}

function thread(message, place) {
  if (!place.threads || !message.reply_count) return null;
  const last = message.latest_reply ? hour(instant(message.latest_reply)) : '';
  return h('button', { type: 'button', class: 'replies', onclick: () => go({ thread: message.ts }) },
    (message.reply_users ?? []).slice(0, 4).map((id) => { const one = speaker({ user: id }); return face(id, one.name, one.isApp); }),
    h('b', {}, message.reply_count === 1 ? '1 reply' : `${message.reply_count} replies`), h('small', {}, last && `last at ${last}`));
}

function tools(message, place) {
  const on = { channel: place.id, ts: message.ts };
  const react = (name) => act({ do: 'react', ...on, name });
  const palette = h('div', { class: 'menu palette', hidden: true, role: 'menu' }, PICK.map((name) => h('button', {
    type: 'button', role: 'menuitem', title: `:${name}:`, 'aria-label': name.replace(/_/g, ' '), onclick: () => { palette.hidden = true; react(name); },
  }, emoji(`:${name}:`))));
  const menu = h('div', { class: 'menu', hidden: true, role: 'menu' });
  const item = (label, onclick) => menu.append(h('button', { type: 'button', role: 'menuitem', onclick: () => { menu.hidden = true; onclick(); } }, label));
  for (const each of store.state.shortcuts ?? []) if (each.type === 'message') item(each.name, () => act({ do: 'message_shortcut', ...on, callback_id: each.callback_id }));
  item(place.pins.includes(message.ts) ? 'Unpin' : 'Pin to the channel', () => act({ do: place.pins.includes(message.ts) ? 'unpin' : 'pin', ...on }));
  if (message.user === store.as) {
    item('Edit', () => place.edit(message));
    item('Delete', () => act({ do: 'delete', ...on }));
  }
  return h('div', { class: 'tools' },
    h('button', { type: 'button', class: 'quiet', title: 'Put on the timeline (:pushpin:)', 'aria-label': 'React with pushpin', onclick: () => react('pushpin') }, emoji(':pushpin:')),
    menuButton(palette, 'Add a reaction', icon('smile')),
    place.threads && iconButton('reply', 'Reply in thread', () => go({ thread: message.thread_ts ?? message.ts })),
    menuButton(menu, 'More for this message'));
}

// What this person sees, kept up to date; and where in the workspace the page stands.

const listeners = new Set();
export const store = { state: null, as: 'U0ADA', place: 'C0GENERAL', thread: null, skew: 0, replay: null, online: true };

export const onChange = (listener) => listeners.add(listener);
export const changed = () => listeners.forEach((listener) => listener());

async function ask(path, body) {
  const answer = await fetch(path, body && {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
  });
  const json = await answer.json().catch(() => ({ ok: false, error: `The sandbox answered ${answer.status}.` }));
  return answer.ok ? json : { ok: false, ...json };
}

export const get = (path) => ask(path);
export const post = (path, body) => ask(path, body).catch(() => ({ ok: false, error: 'The sandbox cannot be reached. Nothing was sent.' }));

/** One thing this person does. Answers `{ok, error?, errors?, …}` and never throws. */
export async function act(what) {
  const answer = await post('/sandbox/act', { as: store.as, ...what });
  if (!answer.ok && answer.error) notice(answer.error);
  refresh();
  return answer;
}

let asked = 0;
export async function refresh() {
  const mine = ++asked;
  const where = new URLSearchParams({ as: store.as, in: store.place });
  const state = await get(`/sandbox/state?${where}`).catch(() => null);
  if (mine !== asked) return;
  store.online = Boolean(state?.channels);
  if (store.online) {
    store.state = state;
    store.skew = state.clock.now - Date.now();
  }
  changed();
}

/** Follows the workspace: one waiting request at a time, a short rest when the sandbox is away. */
export async function follow() {
  for (;;) {
    const version = store.state?.version ?? 0;
    const answer = await get(`/sandbox/changes?since=${version}`).catch(() => null);
    if (!answer || answer.ok === false) {
      store.online = false;
      changed();
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
    if (!answer || answer.version !== version) await refresh();
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
}

export function go(change) {
  Object.assign(store, change);
  const where = new URLSearchParams({ as: store.as, in: store.place, ...(store.thread && { thread: store.thread }) });
  history.replaceState(null, '', `#${where}`);
  changed();
  if (change.as || change.place) refresh();
}

export function fromAddress() {
  const where = new URLSearchParams(location.hash.slice(1));
  store.as = where.get('as') ?? store.as;
  store.place = where.get('in') ?? store.place;
  store.thread = where.get('thread');
}

export const now = () => new Date(Date.now() + store.skew);
export const person = (id) => store.state?.people.find((one) => one.id === id || (one.bot_id && one.bot_id === id));
export const me = () => person(store.as);
export const channel = (id = store.place) => store.state?.channels.find((one) => one.id === id);
export const zone = () => me()?.tz ?? 'UTC';

/** What a channel is called by the person who looks: a direct message by who else is in it. */
export function channelName(one) {
  if (!one.is_im && !one.is_mpim) return one.name;
  const others = (one.members ?? []).filter((id) => id !== store.as);
  return (others.length ? others : [store.as]).map((id) => person(id)?.name ?? id).join(', ');
}

const shown = [];
export const notices = () => [...(store.state?.notices ?? []), ...shown];
export function notice(text) {
  const one = { id: `page-${Date.now()}-${shown.length}`, text };
  shown.push(one);
  changed();
}
const dismissed = new Set();
export const isDismissed = (id) => dismissed.has(id);
export function dismiss(id) {
  dismissed.add(id);
  changed();
}

// Times in the zone of the person who looks.
import { now, zone } from './store.js';

const formats = new Map();
function format(options, tz) {
  const key = JSON.stringify([options, tz]);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat('en-GB', { ...options, timeZone: tz }));
  return formats.get(key);
}

export const instant = (ts) => new Date(parseFloat(ts) * 1000);
export const hour = (date, tz = zone()) => format({ hour: '2-digit', minute: '2-digit' }, tz).format(date);
export const seconds = (date, tz = zone()) => format({ hour: '2-digit', minute: '2-digit', second: '2-digit' }, tz).format(date);
export const isoDay = (date, tz = zone()) => format({ year: 'numeric', month: '2-digit', day: '2-digit' }, tz).format(date).split('/').reverse().join('-');
export const weekday = (date, tz = zone()) => format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }, tz).format(date);

const long = { day: 'numeric', month: 'long', year: 'numeric' };
const short = { day: 'numeric', month: 'short', year: 'numeric' };

function pretty(date, options, tz) {
  const days = Math.round((Date.parse(isoDay(date, tz)) - Date.parse(isoDay(now(), tz))) / 86400000);
  if (days === 0) return 'today';
  if (days === -1) return 'yesterday';
  if (days === 1) return 'tomorrow';
  return format(options, tz).format(date);
}

export function dayLabel(date, tz = zone()) {
  const label = pretty(date, { weekday: 'long', ...long }, tz);
  return label[0].toUpperCase() + label.slice(1);
}

/** Slack's date tokens, as in `<!date^1700000000^{date_short} at {time}|fallback>`. */
export function slackDate(epoch, pattern, tz = zone()) {
  const date = new Date(Number(epoch) * 1000);
  const words = {
    date_num: () => isoDay(date, tz),
    date: () => format(long, tz).format(date),
    date_short: () => format(short, tz).format(date),
    date_long: () => format({ weekday: 'long', ...long }, tz).format(date),
    date_pretty: () => pretty(date, long, tz),
    date_short_pretty: () => pretty(date, short, tz),
    date_long_pretty: () => pretty(date, { weekday: 'long', ...long }, tz),
    time: () => hour(date, tz),
    time_secs: () => seconds(date, tz),
    ago: () => ago(date),
  };
  return pattern.replace(/\{(\w+)\}/g, (all, word) => (words[word] ? words[word]() : all));
}

export function ago(date) {
  const minutes = Math.round((now() - date) / 60000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return minutes === 1 ? '1 minute ago' : `${minutes} minutes ago`;
  const hours = Math.round(minutes / 60);
  if (hours < 24) return hours === 1 ? '1 hour ago' : `${hours} hours ago`;
  const days = Math.round(hours / 24);
  return days === 1 ? '1 day ago' : `${days} days ago`;
}

/** The instant of a wall-clock time ("2023-02-14", "09:30") in a zone. */
export function at(day, time, tz = zone()) {
  const guess = new Date(`${day}T${time}:00Z`);
  const shown = new Date(`${isoDay(guess, tz)}T${hour(guess, tz)}:00Z`);
  return new Date(guess.getTime() - (shown - guess));
}

export function plusWorkingDays(date, days, tz = zone()) {
  let left = days;
  let at = date;
  while (left > 0) {
    at = new Date(at.getTime() + 86400000);
    if (!['Sat', 'Sun'].includes(format({ weekday: 'short' }, tz).format(at))) left--;
  }
  return at;
}

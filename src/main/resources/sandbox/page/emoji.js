// The few signs this workspace uses, drawn here: a machine without an emoji font shows them too.
// A name that is not here is shown as it was written.
import { h } from './dom.js';

const stroke = (colour, d, more = '') => `<path d="${d}" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
const shape = (colour, d) => `<path d="${d}" fill="${colour}"/>`;
const disc = (colour) => `<circle cx="10" cy="10" r="8.500" fill="${colour}"/>`;
const face = disc('#f5c042') + '<circle cx="7" cy="8" r="1.200" fill="#4a3205"/><circle cx="13" cy="8" r="1.200" fill="#4a3205"/>';
const hand = 'M6 9h2.500l2.800-6.200c1.600 0 2.300 1.100 1.900 2.700L12.600 8H17c1.200 0 1.600 1 1.300 2l-1.500 5.500c-.3 1-.9 1.500-1.900 1.500H6zM2 9h3v8H2z';

const DRAWN = {
  pushpin: stroke('#8b8f94', 'M8 12 3 17.500') + shape('#d9372c', 'M12.500 1.500 18.500 7.500 15.800 8.400 13 11.500c.6 2 .2 3.600-1 4.800L3.900 8.100c1.200-1.200 2.800-1.600 4.800-1L11.700 4.200z'),
  white_check_mark: '<rect x="1.500" y="1.500" width="17" height="17" rx="4" fill="#2e9e5b"/>' + stroke('#fff', 'M5.500 10.300 8.700 13.500 14.500 7'),
  hourglass: shape('#d9a441', 'M6 4h8c0 3-1.500 4.500-3 6 1.500 1.500 3 3 3 6H6c0-3 1.500-4.500 3-6-1.500-1.500-3-3-3-6z') + stroke('#7a5a1a', 'M5 2.500h10M5 17.500h10'),
  lock: stroke('#8b8f94', 'M6.500 9V6.500a3.500 3.500 0 0 1 7 0V9') + '<rect x="4" y="9" width="12" height="9" rx="2" fill="#e0a82e"/><circle cx="10" cy="13.300" r="1.500" fill="#5f4304"/>',
  eyes: '<ellipse cx="6" cy="10" rx="4" ry="6" fill="#fff" stroke="#555" stroke-width="1.300"/><ellipse cx="14" cy="10" rx="4" ry="6" fill="#fff" stroke="#555" stroke-width="1.300"/><circle cx="7" cy="11" r="2" fill="#222"/><circle cx="15" cy="11" r="2" fill="#222"/>',
  '+1': shape('#f0b73a', hand),
  '-1': `<g transform="rotate(180 10 10)">${shape('#f0b73a', hand)}</g>`,
  raised_hands: stroke('#e0a02a', 'M5 17V9M5 9 2.500 4M5 9V3M5 9l2.500-5M15 17V9M15 9l-2.500-5M15 9V3M15 9l2.500-5', 'stroke-width="2.400"'),
  bulb: shape('#f7cf4d', 'M10 1.500a6 6 0 0 0-3.500 10.900V14h7v-1.600A6 6 0 0 0 10 1.500z') + stroke('#8b8f94', 'M7.500 16h5M8.500 18.500h3'),
  thinking_face: face + stroke('#4a3205', 'M7 13.500c2-1 4-1 6-.5', 'stroke-width="1.500"') + stroke('#c77f14', 'M5 18.500l1.500-3 2.500-.500'),
  slightly_smiling_face: face + stroke('#4a3205', 'M6.500 12c1.500 2.300 5.500 2.300 7 0', 'stroke-width="1.500"'),
  question: disc('#d9372c') + stroke('#fff', 'M7.500 7.800c0-3 5-3 5 0 0 2-2.500 1.900-2.500 3.700M10 14.600v.1'),
  heart: shape('#d9372c', 'M10 17.500 3 10.500C.5 7.500 2.500 3 6 3c2 0 3.200 1.200 4 2.500C10.800 4.200 12 3 14 3c3.500 0 5.500 4.500 3 7.500z'),
  tada: shape('#e0a82e', 'M2 18 6.500 6.500 13.500 13.500z') + stroke('#d9372c', 'M12 4c1-1.500 0-2 0-3M15.500 10c2 0 2-1 3-1') + stroke('#2b7fc4', 'M14 6.500 17.500 3'),
  warning: shape('#f5c042', 'M10 1.500 19 18H1z') + stroke('#4a3205', 'M10 7.500v4.500M10 15v.1'),
  memo: '<rect x="3" y="2" width="11" height="16" rx="1.500" fill="#fff" stroke="#777" stroke-width="1.300"/>' + stroke('#777', 'M5.500 6h6M5.500 9h6M5.500 12h3', 'stroke-width="1.300"') + stroke('#e0a02a', 'M17.500 6 11 15.500'),
  calendar: '<rect x="2" y="3.500" width="16" height="14.500" rx="2" fill="#fff" stroke="#777" stroke-width="1.300"/><path d="M2 8h16V5.500a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2z" fill="#d9372c"/>' + stroke('#555', 'M6 12h1M10 12h1M14 12h.5M6 15h1M10 15h1'),
  rotating_light: shape('#d9372c', 'M5 14V9a5 5 0 0 1 10 0v5z') + shape('#777', 'M3 14.500h14V18H3z'),
  fire: shape('#e8662a', 'M10.500 1c1 3 5.500 5 5.500 10.500A6 6 0 0 1 4 12c0-3 2-4 2.500-6.500 1.500.5 2 1.500 2 2.500 1.500-1.500 2.500-4 2-7z'),
  speech_balloon: shape('#6aa5d8', 'M3 3h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-6l-4.500 4V14H3a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z'),
  mag: '<circle cx="8" cy="8" r="5.500" fill="#dcecf7" stroke="#555" stroke-width="2"/>' + stroke('#555', 'M12.500 12.500 18 18'),
  bell: shape('#f0b73a', 'M10 2a5.500 5.500 0 0 0-5.500 5.500c0 5-2 6-2 7.500h15c0-1.500-2-2.500-2-7.500A5.500 5.500 0 0 0 10 2zM8 16.500h4a2 2 0 0 1-4 0z'),
  x: stroke('#d9372c', 'M4 4l12 12M16 4 4 16', 'stroke-width="3"'),
  arrow_right: stroke('#2b7fc4', 'M3 10h13M11 5l5 5-5 5', 'stroke-width="2.500"'),
  link: stroke('#777', 'M8.500 11.500a3.500 3.500 0 0 0 5 0l2.500-2.500a3.500 3.500 0 0 0-5-5l-1 1M11.500 8.500a3.500 3.500 0 0 0-5 0L4 11a3.500 3.500 0 0 0 5 5l1-1'),
  large_green_circle: disc('#2e9e5b'), large_yellow_circle: disc('#f5c042'), red_circle: disc('#d9372c'), black_circle: disc('#222'), large_blue_circle: disc('#2b7fc4'),
};
const ALSO = {
  thumbsup: '+1', thumbsdown: '-1', hourglass_flowing_sand: 'hourglass', date: 'calendar', spiral_calendar_pad: 'calendar', heavy_check_mark: 'white_check_mark',
  '📌': 'pushpin', '✅': 'white_check_mark', '⏳': 'hourglass', '⌛': 'hourglass', '🔒': 'lock', '👀': 'eyes', '👍': '+1', '💡': 'bulb', '⚠': 'warning', '📅': 'calendar', '🚨': 'rotating_light', '📝': 'memo', '🔍': 'mag', '💬': 'speech_balloon',
};

export const PICK = ['pushpin', 'white_check_mark', 'eyes', '+1', 'raised_hands', 'bulb', 'thinking_face', 'question', 'heart', 'tada', 'warning', 'memo'];

/** Splits text where a sign stands, by name between colons or as itself. */
export const SIGNS = /(:[a-z0-9_+-]+:|[📌✅⏳⌛🔒👀👍💡📅🚨📝🔍💬]\uFE0F?|⚠\uFE0F?)/u;

export function emoji(written) {
  const bare = written.replace(/^:|:$|\uFE0F/g, '');
  const name = ALSO[bare] ?? bare;
  if (!DRAWN[name]) return written;
  const sign = h('span', { class: 'emoji', title: `:${name}:`, role: 'img', 'aria-label': name.replace(/_/g, ' ') });
  sign.innerHTML = `<svg viewBox="0 0 20 20">${DRAWN[name]}</svg>`;
  return sign;
}

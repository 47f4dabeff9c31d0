/** Where a report's publisher sits, from its address or name. */
import type { Document } from '../../../schemas/document.ts';
import { foldName } from './fold.ts';
import { OUTLETS } from './words.ts';

export interface Outlet {
  /** ISO 3166-1 alpha-2; empty where unknown. */
  country: string;
  /** The letters of its address and name, to look for places named in them: *footowngazette*. */
  letters: string;
}

/** Country domains that outlets everywhere use for their sound, and `uk`. */
const DOMAINS: Record<string, string> = {
  uk: 'GB',
  eu: '',
  tv: '',
  co: '',
  io: '',
  me: '',
  ai: '',
  fm: '',
  ly: '',
};
/** Call signs of stations in the United States and, with `C`, Canada. */
const CALL_SIGN = /^(?:[wk][a-z]{2,3}|c[f-k][a-z]{2})(?:tv|fm|am|radio|news)?\d*$/;

/**
 * The outlet of a report.
 *
 * @param document its `publisher` may be a name or a host name; `url` any address
 */
export function outletOf(document: Document): Outlet {
  const host = hostOf(document);
  const name = document.publisher && !isHost(document.publisher) ? document.publisher.toLowerCase() : '';
  return {
    country: OUTLETS.get(name) ?? (host ? countryOf(host) : ''),
    letters: foldName(`${name} ${host}`).replaceAll(' ', ''),
  };
}

function hostOf(document: Document): string {
  if (document.publisher && isHost(document.publisher)) return document.publisher.toLowerCase();
  const [, host] = /^[a-z]+:\/\/([^/:?#]+)/i.exec(document.url ?? '') ?? [];
  return host?.toLowerCase() ?? '';
}

function isHost(text: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+$/.test(text);
}

function countryOf(host: string): string {
  const labels = host.split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    const listed = OUTLETS.get(labels.slice(i).join('.'));
    if (listed !== undefined) return listed;
  }
  const domain = labels.at(-1)!;
  if (domain.length === 2) return DOMAINS[domain] ?? domain.toUpperCase();
  const site = labels.at(-2) ?? '';
  if (domain === 'gov' || domain === 'mil' || domain === 'us') return 'US';
  return CALL_SIGN.test(site) ? (site.startsWith('c') ? 'CA' : 'US') : '';
}

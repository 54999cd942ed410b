import { mayBeCalled } from "./address.ts";

/** What a deployment lets webhooks be sent to. */
export interface TargetPolicy {
  /** Whether this machine itself may be called, which only the local cloud allows. */
  readonly loopback: boolean;
  readonly plainHttp: boolean;
  readonly ports: "any" | readonly number[];
}

/** The open Internet, encrypted, at the usual ports. */
export const publicTargets: TargetPolicy = {
  loopback: false,
  plainHttp: false,
  ports: [443, 8443],
};

/** The machine of the local cloud besides. */
export const localTargets: TargetPolicy = { loopback: true, plainHttp: true, ports: "any" };

/** Why an address is not called. */
export const targetFlaws = [
  "not-a-url",
  "not-https",
  "with-credentials",
  "with-fragment",
  "forbidden-name",
  "forbidden-address",
  "forbidden-port",
] as const;
export type TargetFlaw = (typeof targetFlaws)[number];

export type Target =
  | {
      readonly good: true;
      readonly url: URL;
      /** The name to resolve, or the address itself, without brackets. */
      readonly host: string;
      readonly isLiteral: boolean;
    }
  | { readonly good: false; readonly flaw: TargetFlaw };

const flawed = (flaw: TargetFlaw): Target => ({ good: false, flaw });

/** Characters that a parser drops or turns, so that two readers of the text would see two addresses. */
// oxlint-disable-next-line no-control-regex -- these are what must not be there
const ambiguous = /[\u0000-\u0020\u007F-\u00A0\u200B-\u200F\u2028-\u202F\u2060\uFEFF\\]/;

/** Names that are only known inside of a network (RFC 6761, RFC 6762, RFC 8375 and usage). */
const innerNames: ReadonlySet<string> = new Set([
  "localhost",
  "local",
  "localdomain",
  "internal",
  "intranet",
  "private",
  "corp",
  "home",
  "lan",
  "arpa",
  "onion",
  "consul",
  "svc",
]);

const literalPattern = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/;

const withoutBrackets = (host: string): string => host.replace(/^\[|\]$/g, "");

const isInnerName = (name: string): boolean =>
  !name.includes(".") || innerNames.has(name.slice(name.lastIndexOf(".") + 1));

const hostFlaw = (host: string, isLiteral: boolean, loopback: boolean): TargetFlaw | undefined => {
  if (isLiteral) return mayBeCalled(host, loopback) ? undefined : "forbidden-address";
  if (loopback && host === "localhost") return undefined;
  return isInnerName(host) ? "forbidden-name" : undefined;
};

const portOf = ({ port, protocol }: URL): number =>
  port === "" ? (protocol === "https:" ? 443 : 80) : Number(port);

const read = (text: string): URL | undefined =>
  ambiguous.test(text) || !URL.canParse(text) ? undefined : new URL(text);

/**
 * Reads the address of a receiver, however its host is spelt: the URL standard makes one spelling of
 * decimal, octal, hexadecimal and short IPv4 addresses, of letters that look like digits, and of
 * names. A host that is a name is looked at again when it was resolved.
 */
export const readTarget = (text: string, policy: TargetPolicy): Target => {
  const url = read(text);
  if (url === undefined) return flawed("not-a-url");
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  const isLiteral = literalPattern.test(url.hostname);
  const host = withoutBrackets(url.hostname).replace(/\.$/, "");
  if (!isWeb || host === "") return flawed("not-https");
  const flaw = hostFlaw(host, isLiteral, policy.loopback);
  if (flaw !== undefined) return flawed(flaw);
  if (url.username !== "" || url.password !== "") return flawed("with-credentials");
  if (url.hash !== "") return flawed("with-fragment");
  if (url.protocol === "http:" && !policy.plainHttp) return flawed("not-https");
  if (policy.ports !== "any" && !policy.ports.includes(portOf(url))) {
    return flawed("forbidden-port");
  }
  return { good: true, url, host, isLiteral };
};

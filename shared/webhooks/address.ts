import ipaddr from "ipaddr.js";

/** Addresses of the open Internet by their kind, that all the same lead to the machinery of a cloud. */
const machinery: ReadonlySet<string> = new Set(["168.63.129.16"]);

/** All that is given out for the open Internet in IPv6 (RFC 4291). */
const globalUnicast = ipaddr.IPv6.parse("2000::");

const read = (text: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined =>
  ipaddr.isValid(text) ? ipaddr.process(text) : undefined;

const isGlobal = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean =>
  address.range() === "unicast" &&
  (address instanceof ipaddr.IPv6
    ? address.match(globalUnicast, 3)
    : !machinery.has(address.toString()));

const isLoopback = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean => address.range() === "loopback";

/**
 * Whether a machine's address may be called: one of the open Internet, never one of a private,
 * loopback, link-local, shared, multicast, documentation or translated range, nor of a cloud's
 * machinery. An IPv4 address inside of IPv6 counts as what it is. `loopback` opens that one range,
 * for the local cloud. A text that is no address may not be called.
 */
export const mayBeCalled = (text: string, loopback: boolean): boolean => {
  const address = read(text);
  if (address === undefined) return false;
  return isGlobal(address) || (loopback && isLoopback(address));
};

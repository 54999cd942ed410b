// Targets that no webhook may reach: addresses inside of networks, in every spelling that somebody's
// parser understands, and names that lead to them.

/** One target, and what its name is said to resolve to. */
export interface Forbidden {
  readonly url: string;
  readonly resolves?: readonly string[];
}

/** One of each range, and the well-known places among them. */
const inner = [
  "127.0.0.1",
  "127.0.0.53",
  "127.255.255.254",
  "0.0.0.0",
  "10.0.0.1",
  "172.16.0.1",
  "172.31.255.254",
  "192.168.1.1",
  "169.254.169.254",
  "169.254.170.2",
  "100.64.0.1",
  "100.100.100.200",
  "192.0.0.192",
  "198.18.0.1",
  "168.63.129.16",
  "203.0.113.7",
  "224.0.0.1",
  "240.0.0.1",
  "255.255.255.255",
] as const;

const innerIpv6 = [
  "::1",
  "0:0:0:0:0:0:0:1",
  "0000:0000:0000:0000:0000:0000:0000:0001",
  "::",
  "fe80::1",
  "febf::1",
  "fc00::1",
  "fdff:ffff::1",
  "fd00:ec2::254",
  "fec0::1",
  "ff02::1",
  "ff0e::1",
  "100::1",
  "2001:db8::1",
  "2001:10::1",
  "2001:20::1",
  "2001:2::1",
  "3fff::1",
  "5f00::1",
  "4000::1",
  "e000::1",
  "64:ff9b:1::1",
  "2620:4f:8000::1",
] as const;

const bytesOf = (address: string): number[] => address.split(".").map(Number);
const numberOf = (address: string): number =>
  bytesOf(address).reduce((sum, byte) => sum * 256 + byte, 0);
const hex = (value: number, places = 0): string => value.toString(16).padStart(places, "0");
const octal = (value: number): string => `0${value.toString(8)}`;

const fullWidth = (text: string): string =>
  text.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
const percent = (text: string): string =>
  Array.from(text, (letter) => `%${hex(letter.codePointAt(0) ?? 0, 2)}`).join("");

/** Both halves of an IPv4 address as IPv6 writes them. */
const halves = (address: string): string => {
  const [a = 0, b = 0, c = 0, d = 0] = bytesOf(address);
  return `${hex(a, 2)}${hex(b, 2)}:${hex(c, 2)}${hex(d, 2)}`;
};

/** Teredo hides the address of a client with every bit turned. */
const turned = (address: string): string =>
  halves(
    bytesOf(address)
      .map((byte) => 255 - byte)
      .join("."),
  );

/** One IPv4 address as hosts of URLs may spell it. */
const spellings = (address: string): readonly string[] => {
  const [a = 0, b = 0, c = 0, d = 0] = bytesOf(address);
  const whole = numberOf(address);
  const low = b * 65_536 + c * 256 + d;
  return [
    address,
    `${address}.`,
    String(whole),
    `0x${hex(whole)}`,
    `0X${hex(whole).toUpperCase()}`,
    octal(whole),
    [a, b, c, d].map(octal).join("."),
    [a, b, c, d].map((byte) => `0x${hex(byte)}`).join("."),
    [a, b, c, d].map((byte) => `000${byte.toString(8)}`).join("."),
    `${a}.${low}`,
    `${a}.${b}.${c * 256 + d}`,
    `0x${hex(a)}.${octal(b)}.${c}.${d}`,
    `0x${hex(a)}.${low}`,
    `${octal(a)}.0x${hex(low)}`,
    fullWidth(address),
    address.replaceAll(".", "。"),
    address.replaceAll(".", "．"),
    percent(address),
    `[::ffff:${address}]`,
    `[::ffff:${halves(address)}]`,
    `[0:0:0:0:0:ffff:${address}]`,
    `[::${address}]`,
    `[::ffff:0:${halves(address)}]`,
    `[64:ff9b::${halves(address)}]`,
    `[64:ff9b::${address}]`,
    `[2002:${halves(address)}::1]`,
    `[2001:0:4136:e378:8000:63bf:${turned(address)}]`,
    `partner.example@${address}`,
    `partner.example:443@${address}`,
    `user:word@${address}`,
  ];
};

const names = [
  "localhost",
  "LOCALHOST",
  "localhost.",
  "a.localhost",
  "localhost.localdomain",
  "metadata",
  "metadata.google.internal",
  "METADATA.google.internal.",
  "instance-data.ec2.internal",
  "kubernetes.default.svc",
  "router.lan",
  "printer.local",
  "host.docker.internal",
  "intranet",
  "db.corp",
  "nas.home",
  "1.0.0.127.in-addr.arpa",
  "hidden.onion",
  "ⓛⓞⓒⓐⓛⓗⓞⓢⓣ",
  "ｌｏｃａｌｈｏｓｔ",
] as const;

/** A name that anybody can register, and what it leads to. */
const leading = (place: number, resolves: readonly string[], host: string): Forbidden => ({
  url: host.replace("{n}", String(place)),
  resolves,
});

/** An address of nobody's that is in no forbidden range; a name that leads here as well is refused before it is called. */
const elsewhere = "192.0.1.1";

const tricks = (addresses: readonly string[], port: number): readonly Forbidden[] =>
  addresses.flatMap((address, place) => [
    leading(place, [address], `https://name{n}.partner.example:${port}/`),
    leading(place, [address], `http://name{n}.partner.example.:${port}/`),
    leading(place, [address], `http://xn--80ak6aa92e{n}.partner.example:${port}/`),
    leading(place, [elsewhere, address], `http://second{n}.partner.example:${port}/`),
    leading(place, [address, elsewhere], `http://first{n}.partner.example:${port}/`),
    leading(place, [elsewhere, "2a00:1450:4001::8a", address], `http://third{n}.example:${port}/`),
  ]);

/** Texts that two parsers read as two hosts. */
const misread = (port: number): readonly string[] => [
  `http://partner.example\\@127.0.0.1:${port}/`,
  `http://127.0.0.1\\@partner.example:${port}/`,
  `http:\\\\127.0.0.1:${port}\\`,
  `http:127.0.0.1:${port}`,
  `http:///127.0.0.1:${port}`,
  `//127.0.0.1:${port}/`,
  ` http://127.0.0.1:${port}/`,
  `http://127.0.0.1\t:${port}/`,
  `ht\ntp://127.0.0.1:${port}/`,
  `http://127.0.0.1:${port}/\u0000`,
  `http://127.0.0.1%2f@partner.example:${port}/`,
  `http://127.0.0.1#@partner.example:${port}/`,
  `http://127.0.0.1?@partner.example:${port}/`,
  `http://[fe80::1%25eth0]:${port}/`,
  `http://[::1]:${port}/#partner.example`,
  `file:///etc/passwd`,
  `ftp://127.0.0.1:${port}/`,
  `gopher://127.0.0.1:${port}/`,
  `unix:/var/run/docker.sock`,
  `data:text/plain,127.0.0.1`,
  `javascript:fetch("http://127.0.0.1:${port}")`,
  `ws://127.0.0.1:${port}/`,
  ``,
  `127.0.0.1:${port}`,
];

const all = (port: number): readonly Forbidden[] => [
  ...inner.flatMap((address) =>
    spellings(address).map((host) => ({ url: `http://${host}:${port}/hook` })),
  ),
  ...innerIpv6.flatMap((address) => [
    { url: `http://[${address}]:${port}/` },
    { url: `https://[${address}]:${port}/` },
    { url: `http://[${address.toUpperCase()}]:${port}/` },
  ]),
  ...names.map((host) => ({ url: `http://${host}:${port}/`, resolves: ["127.0.0.1"] })),
  ...tricks([...inner, ...innerIpv6], port),
  ...misread(port).map((url) => ({ url })),
];

/** Every forbidden target there is here, each once, aimed at a port on which something may be listening. */
export const forbiddenTargets = (port: number): readonly Forbidden[] => [
  ...new Map(all(port).map((one) => [`${one.url} ${String(one.resolves)}`, one])).values(),
];

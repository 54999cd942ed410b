// The vectors that the project of Standard Webhooks publishes with its specification and its libraries.

export interface Vector {
  readonly name: string;
  /** The key as the library is given it. */
  readonly key: string;
  /** The key that a receiver knows, where that is another. */
  readonly publicKey?: string;
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
  readonly body: string;
  readonly signature: string;
}

const shared = {
  id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
  timestamp: 1_614_265_330,
  body: '{"test": 2432232314}',
};

const ofSecret = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
const ofPair =
  "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==";
const pair =
  "6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg==";

export const vectors: readonly Vector[] = [
  {
    ...shared,
    name: "JavaScript, Python, Go, Ruby, PHP, Java and C#: the secret with its prefix",
    key: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    signature: ofSecret,
  },
  {
    ...shared,
    name: "the same secret without its prefix",
    key: "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    signature: ofSecret,
  },
  {
    name: "Rust",
    key: "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
    id: "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk",
    timestamp: 1_649_367_553,
    body: '{"email":"test@example.com","username":"test_user"}',
    signature: "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=",
  },
  {
    ...shared,
    name: "Go: an ed25519 key by its seed",
    key: "whsk_VEVTVFNJR05JTkdLRVlET05PVFVTRVRISVNGT1JBTlk=",
    signature:
      "v1a,tQ9V2XOqn7jL/DQenEFpqIugdBVtiMmER5mhSkXBNwM0mkATuDe6KYYUuxqtaiHeYGb7KaaBRdM5WqyeFiL8Ag==",
  },
  {
    ...shared,
    name: "the specification: an ed25519 key by seed and public part",
    key: `whsk_${pair}`,
    publicKey: "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=",
    signature: ofPair,
  },
];

/** Secrets as the Python library is given them, and what their padding would be. */
export const unpadded = [
  ["MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", ""],
  ["MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS", "="],
  ["MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwBr", "=="],
] as const;

/** A signature that belongs to no vector, beside which good ones are found. */
const stray = "Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=";

const [first] = vectors;
if (first === undefined) throw new Error("no vector");

/** Headers that the libraries' tests change, and whether a receiver takes them. */
export const changed: readonly (readonly [string, Readonly<Record<string, string>>, boolean])[] = [
  ["several signatures, one of them good", { list: `v1,${stray} v2,${stray} ${ofSecret}` }, true],
  ["a good one among others", { list: `v1,${stray} ${ofSecret} v1,${stray}` }, true],
  [
    "Rust: several, none of them good",
    {
      list: "v1,tFtCZ5RDCPxzWQRWXWPgrCgE2frDBe9gjpbWQxnVfsQ= v1,Mm7xgUVICxZfQ3bgf0h0Dof65L/IFx+PnZvnDWPCX6Q=",
    },
    false,
  ],
  ["Python: the last letter is another", { list: `${ofSecret.slice(0, -2)}A=` }, false],
  ["JavaScript: no signature at all", { list: "v1,dawfeoifkpqwoekfpqoekf" }, false],
  ["C#: the end is another", { list: "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLawdd" }, false],
  ["a part of a signature", { list: ofSecret.slice(0, 8) }, false],
  ["a version and nothing behind it", { list: "v1," }, false],
  ["an ed25519 version and nothing behind it", { list: "v1a," }, false],
  ["Go: a secret's signature as an ed25519 one", { list: `v1a,${stray}` }, false],
  ["Java: another version", { list: ofSecret.replace("v1,", "v2,") }, false],
  ["Java: no version", { list: "invalid_signature" }, false],
  ["a timestamp that is none", { timestamp: "hello" }, false],
  ["PHP: a timestamp with a fraction", { timestamp: "161426533.0" }, false],
  ["PHP: a negative timestamp", { timestamp: "-161426533" }, false],
  ["no identifier", { id: "" }, false],
  ["no timestamp", { timestamp: "" }, false],
  ["no signature", { list: "" }, false],
];

/** The vector whose headers are changed. */
export const plain: Vector = first;

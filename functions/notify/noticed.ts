/** What became of a notice; `cannot` is for a person to look at, with the reason as a code. */
export type Noticed =
  | {
      readonly noticed: "sent" | "already-sent" | "nobody-to-tell" | "no-address" | "overtaken";
    }
  | { readonly noticed: "cannot"; readonly reason: string };

export const cannot = (reason: string): Noticed => ({ noticed: "cannot", reason });

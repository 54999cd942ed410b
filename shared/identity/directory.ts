// The accounts of officials, as the user pool keeps them. A port, and what lies behind it.

/** An account: it holds no rights but by its groups. */
export interface Account {
  /** By which histories know it; never a name. */
  readonly subject: string;
  /** By which its holder signs in. */
  readonly userName: string;
  /** How its holder is called, where somebody has said so. */
  readonly name: string | undefined;
  readonly isEnabled: boolean;
  /** Whether the first password was never changed: nobody has signed in yet. */
  readonly isUntouched: boolean;
  readonly groups: readonly string[];
}

export interface NewAccount {
  readonly userName: string;
  readonly name: string | undefined;
  /** To be changed at the first sign-in. */
  readonly password: string;
}

export interface Directory {
  /** An account that was made or changed a moment ago may not be found so, or as it was before. */
  readonly find: (subject: string) => Promise<Account | undefined>;
  /** As it is now. */
  readonly findByName: (userName: string) => Promise<Account | undefined>;
  /** The accounts of a group, page by page; none where there is no such group, and undefined for a cursor that is none. */
  readonly inGroup: (
    group: string,
    limit: number,
    cursor: string | undefined,
  ) => Promise<
    { readonly accounts: readonly Account[]; readonly next: string | undefined } | undefined
  >;
  /** An account in no group; undefined where the name is taken. */
  readonly create: (account: NewAccount) => Promise<Account | undefined>;
  readonly setPassword: (userName: string, password: string) => Promise<void>;
  /** A group that there is not yet is made. */
  readonly join: (userName: string, group: string) => Promise<void>;
  readonly leave: (userName: string, group: string) => Promise<void>;
  readonly enable: (userName: string) => Promise<void>;
  readonly disable: (userName: string) => Promise<void>;
  /** Ends every session; a token that was handed out is good until it ends by itself. */
  readonly signOut: (userName: string) => Promise<void>;
}

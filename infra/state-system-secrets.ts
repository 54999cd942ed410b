/** The secrets of the state systems that somebody has to fill in, by their names (docs/runbooks/state-systems.md). */
export const stateSystemSecrets = {
  /** What lets us in: keys with their certificates, and clients of OAuth. */
  credentials: "arnau/state-systems/credentials",
  /** Whose signatures are believed. */
  pins: "arnau/state-systems/pins",
  /** What the mocked gateway and systems have; where they are deployed. */
  mockedParties: "arnau/mocked-state-systems/parties",
} as const;

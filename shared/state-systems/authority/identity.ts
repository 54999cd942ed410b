import * as z from "zod";

const pemSchema = z.string().startsWith("-----BEGIN ");

/** A key with its certificate, as PEM texts, and the certificates of the authorities above it. */
export const identitySchema = z.strictObject({
  certificate: pemSchema,
  authorities: z.array(pemSchema),
  /** PKCS #8. */
  privateKey: pemSchema,
});

/** Somebody who can sign: plain data, so that a client can keep it in a file of its own. */
export type Identity = Readonly<z.infer<typeof identitySchema>>;

/** All that an authority needs to go on issuing, as a stage keeps it outside of the repository. */
export const authorityFileSchema = z.strictObject({
  root: identitySchema,
  issuing: identitySchema,
});
export type AuthorityFile = Readonly<z.infer<typeof authorityFileSchema>>;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder.',
  EACCES: 'It may not be read: check its permissions.',
  EPERM: 'It may not be read: check its permissions.',
  ENOTDIR: 'Part of this path is a file and not a folder.',
  ELOOP: 'These links lead round in a circle.',
  Z_BUF_ERROR: 'The compressed file ends too early: copy or download it again.',
  Z_DATA_ERROR: 'The compressed file is damaged: copy or download it again.',
  ERR_STRING_TOO_LONG: 'It is too large to be read in one piece.',
  ERR_FS_FILE_TOO_LARGE: 'It is too large to be read in one piece.',
}

/** Why something could not be read, and what to do: in plain words for the usual reasons, else in those of the library. */
export function reasonOf(error: unknown, advice: string): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  const known = REASONS[code]
  return known === undefined ? `It could not be read (${message}). ${advice}` : `${known} ${advice}`
}

/**
 * How a command ended: 0 done; 1 done, but some input could not be read; 2 wrong use, and nothing was done; 3 it could
 * not be done (a full disk, another that writes there, a mistake in `data/`, a mistake of the program).
 */
export type ExitStatus = 0 | 1 | 2 | 3

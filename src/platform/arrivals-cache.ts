/** The cache in which the worker leaves shared files for the page. */
export const ARRIVALS = 'arrivals'
/** Where the share sheet posts them; the manifest says so. */
export const SHARE_TARGET = '/share'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether text from outside can be the id of a row at all. */
export const isId = (text: string): boolean => uuid.test(text);

/** The id of nobody: a person the agency does not know. */
export const nobody = '00000000-0000-0000-0000-000000000000';

/** The id of a row that text from outside names; 0, which no row has, where it cannot be one at all. */
export const rowId = (text: string): number => (/^\d{1,15}$/.test(text) ? Number(text) : 0);

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether text from outside can be the id of a row at all. */
export const isId = (text: string): boolean => uuid.test(text);

/** The id of nobody: a person the agency does not know. */
export const nobody = '00000000-0000-0000-0000-000000000000';

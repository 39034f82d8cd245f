/** The JSON Schema of `dataset.json`. */
export const datasetSchema = {};

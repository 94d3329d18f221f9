/** The groups of records a person reads about (記録のゆくえ). */
export type RecordGroup = 'attendance' | 'equipment' | 'people' | 'plan' | 'other'

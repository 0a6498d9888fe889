/** What is said of stories: views in an order, each with a sentence. */
export interface StoryWords extends Record<StoryWord, string> {
  stepOf(step: number, all: number): string
  noPage(why: string): string
}

type StoryWord =
  | ('title' | 'help' | 'titleField' | 'add' | 'stepName' | 'stepText' | 'earlier' | 'later' | 'retake' | 'remove')
  | ('play' | 'edit' | 'previous' | 'next' | 'noStep')
  | ('exportFile' | 'exportPage' | 'importFile' | 'notAStory' | 'refused' | 'clear' | 'undo' | 'goBack')

"""What `bench/soak` is made of: the stories, the stages, the looks at them, the books, the rule of what is flat, the report."""

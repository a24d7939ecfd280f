"""What `bench/run` and `bench/soak` are made of: the articles, the processes, the measures and the tables."""

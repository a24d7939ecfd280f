"""What `bench/run` is made of: the articles, the processes, the measures and the table."""

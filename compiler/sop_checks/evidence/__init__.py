"""What a report rests on: hashes of every input, and the way back from them to the same findings."""


messages = [{"role": "user", "content": "Hi"}]
messages.append({"role": "assistant", "content": "Hello"})
print(len(messages), messages[-1]["role"])

# run: it sends nothing
def ask(model, prompt):
    return model.generate_content(prompt)


print(ask.__name__)


def text_of(interaction):
    return interaction.outputs[-1].text


print(text_of.__name__)

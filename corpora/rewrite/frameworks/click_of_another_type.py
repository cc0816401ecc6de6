# finding: GI101 10 GI509
# run: needs click
import click
from google import genai

client = genai.Client()


@click.command()
@click.option("--question", multiple=True, default=("Name", "a moon."))
def main(question):
    print(client.models.generate_content(model="gemini-2.5-flash", contents=list(question)).text)


main([], standalone_mode=False)

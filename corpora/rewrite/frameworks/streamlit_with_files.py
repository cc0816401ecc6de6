# finding: GI101 6 GI509
# run: needs streamlit
import streamlit as st
from google import genai

client = genai.Client()
if question := st.chat_input("What do you want to know?", accept_file=True):
    st.write(client.models.generate_content(model="gemini-2.5-flash", contents=question).text)
